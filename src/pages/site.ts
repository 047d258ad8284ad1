import {
	dataAddress,
	issuesAddress,
	offlineScriptAddress,
	pageAddress,
	searchAddress,
	undatedAddress,
	vocabularyAddress,
} from "../archive/addresses.ts";
import { termKinds } from "../settings.ts";
import { direction } from "../text/direction.ts";
import type { Desk } from "./desk.ts";
import { contentSecurityPolicy } from "./hosting.ts";
import type { Site } from "./props/sheet.ts";

/** Files of the archive's own that stand in the frame, as `href`; the masthead with its size, where that is known. */
export interface Furniture {
	masthead?: { src: string; width?: number; height?: number };
	icon?: string;
}

/** What the frame of every page shows. No count and no date may stand here: each would make every page dirty at every commit. */
export function site(desk: Desk, furniture: Furniture): Site {
	const { archive, messages, settings } = desk;
	const kinds = termKinds.filter((kind) => archive.terms[kind].size > 0);
	const printed = [...archive.dated, ...archive.undated].some(({ print }) => print?.issue);
	return {
		title: settings.title,
		...(settings.tagline !== undefined && { tagline: settings.tagline }),
		language: settings.language,
		direction: direction(settings.language),
		base: settings.base,
		navigation: [
			{ href: desk.href("/"), text: messages.navigation.front },
			...kinds.map((kind) => ({
				href: desk.href(vocabularyAddress(kind)),
				text: messages.vocabularies[kind].plural,
			})),
			...(printed ? [{ href: desk.href(issuesAddress), text: messages.issues.navigation }] : []),
			...(archive.undated.length > 0 ? [{ href: desk.href(undatedAddress), text: messages.undated }] : []),
			{ href: desk.href(searchAddress), text: messages.navigation.search },
		],
		footer: [
			...archive.pages.map((page) => ({ href: desk.href(pageAddress(page.id)), text: page.title })),
			{ href: desk.href(dataAddress), text: messages.data.heading },
		],
		...(furniture.masthead && {
			masthead: { ...furniture.masthead, alt: settings.title },
		}),
		icon: furniture.icon ?? desk.href("/assets/icon.svg"),
		...(settings.colophon !== undefined && { colophon: settings.colophon }),
		contentSecurityPolicy: contentSecurityPolicy(settings),
		...(settings.offline && { offline: desk.href(offlineScriptAddress) }),
	};
}
