import {
	coverageAddress,
	notFoundAddress,
	offlineAddress,
	pageAddress,
	searchAddress,
	searchHelpAddress,
	undatedAddress,
	vocabularyAddress,
} from "../archive/addresses.ts";
import { termKinds } from "../settings.ts";
import { type Desk, describe, head } from "./desk.ts";
import type { PageSpec } from "./page-spec.ts";
import { bodyPictures } from "./pictures.ts";
import type { Link } from "./props/pieces.ts";
import type { SearchProps } from "./props/search.ts";
import type { NotFoundProps, OfflineProps, StandingProps } from "./props/standing.ts";
import { searchHelpPage } from "./search-help.ts";

/** Front page and the indexes: where a reader goes who cannot or will not search. */
export function indexLinks(desk: Desk): Link[] {
	const { archive, messages } = desk;
	return [
		{ href: desk.href("/"), text: messages.navigation.front },
		...termKinds
			.filter((kind) => archive.terms[kind].size > 0)
			.map((kind) => ({
				href: desk.href(vocabularyAddress(kind)),
				text: messages.vocabularies[kind].plural,
			})),
		...(archive.undated.length > 0 ? [{ href: desk.href(undatedAddress), text: messages.undatedArticles }] : []),
		{ href: desk.href(coverageAddress), text: messages.coverage.heading },
	];
}

/** Search, the page for addresses that lead nowhere, and the archive's own pages. */
export function standingPages(desk: Desk): PageSpec[] {
	const { archive, messages, settings } = desk;
	const search: SearchProps = {
		head: head(desk, searchAddress, messages.search.heading, {
			description: messages.documentTitle(messages.search.label, settings.title),
		}),
		heading: messages.search.heading,
		action: desk.href(searchAddress),
		volumes: desk.href("/search/volumes.json"),
		help: { href: desk.href(searchHelpAddress), text: messages.searchHelp.heading },
		coverage: desk.href(coverageAddress),
		indexes: indexLinks(desk),
	};
	const { canonical: _, ...lost } = head(desk, notFoundAddress, messages.notFound.title, { noindex: true });
	const notFound: NotFoundProps = {
		head: lost,
		heading: messages.notFound.heading,
		indexes: indexLinks(desk),
	};
	const { canonical: __, ...offline } = head(desk, offlineAddress, messages.offline.heading, { noindex: true });
	const own = archive.pages.map((page): PageSpec => {
		const props: StandingProps = {
			head: head(desk, pageAddress(page.id), page.title, { description: describe(page.excerpt) }),
			title: page.title,
			...(page.body !== undefined && { body: page.body }),
			pictures: bodyPictures(desk, page),
		};
		return {
			url: pageAddress(page.id),
			layout: "standing",
			props,
			listed: {},
			origin: page.path,
		};
	});
	return [
		{ url: searchAddress, layout: "search", props: search, listed: {} },
		searchHelpPage(desk),
		{ url: notFoundAddress, layout: "not-found", props: notFound },
		...(settings.offline
			? [{ url: offlineAddress, layout: "offline", props: { head: offline } satisfies OfflineProps }]
			: []),
		...own,
	];
}
