import {
	coverageAddress,
	frontAddress,
	onThisDayAddress,
	periodAddress,
	searchAddress,
	termAddress,
	undatedAddress,
	vocabularyAddress,
} from "../archive/addresses.ts";
import type { Period } from "../archive/calendar.ts";
import { termKinds } from "../settings.ts";
import { compare } from "../text/compare.ts";
import { type Desk, head, teaser } from "./desk.ts";
import type { PageSpec } from "./page-spec.ts";
import type { FrontProps } from "./props/front.ts";
import { siteFeeds } from "./site-feeds.ts";

/** Articles on the front page. */
const NEWEST_ON_FRONT = 12;

/** Names of each vocabulary on the front page. */
const NAMES_ON_FRONT = 12;

/** "2,081 articles, 2010–2025". */
export function extent(desk: Desk, years: readonly Period[]): string {
	const { dated, undated } = desk.archive;
	const [first, last] = [years[0]?.civil, years.at(-1)?.civil];
	if (first === undefined || last === undefined) return desk.messages.articles(undated.length);
	return desk.messages.extent(
		dated.length + undated.length,
		desk.messages.showYear(Number(first)),
		desk.messages.showYear(Number(last)),
	);
}

function decades(desk: Desk, years: readonly Period[]): FrontProps["decades"] {
	const shelves: FrontProps["decades"] = [];
	for (const { civil, articles } of [...years].reverse()) {
		const label = desk.messages.decade(Math.floor(Number(civil) / 10) * 10);
		if (shelves.at(-1)?.label !== label) shelves.push({ label, years: [] });
		shelves.at(-1)?.years.push({
			href: desk.href(periodAddress(civil)),
			text: desk.messages.showYear(Number(civil)),
			count: articles.length,
		});
	}
	return shelves;
}

function vocabularies(desk: Desk): FrontProps["vocabularies"] {
	return termKinds.flatMap((kind) => {
		const terms = [...desk.archive.terms[kind].values()].sort(
			(a, b) => b.articles.length - a.articles.length || compare(a.key, b.key),
		);
		if (terms.length === 0) return [];
		const { plural } = desk.messages.vocabularies[kind];
		const links = terms.slice(0, NAMES_ON_FRONT).map((term) => ({
			href: desk.href(termAddress(kind, term.key)),
			text: term.name,
			count: term.articles.length,
		}));
		return [
			{
				heading: plural,
				all: {
					href: desk.href(vocabularyAddress(kind)),
					text: desk.messages.allOf(kind),
				},
				links,
			},
		];
	});
}

export function frontPage(desk: Desk, years: readonly Period[]): PageSpec {
	const { dated, undated } = desk.archive;
	const newest = [...dated.slice(-NEWEST_ON_FRONT)].reverse();
	const props: FrontProps = {
		head: {
			...head(desk, frontAddress, undefined, {
				feeds: siteFeeds(desk),
				description: desk.settings.tagline ?? desk.messages.labelled(desk.settings.title, extent(desk, years)),
			}),
			jsonLd: {
				"@context": "https://schema.org",
				"@type": "WebSite",
				name: desk.settings.title,
				url: desk.absolute(frontAddress),
				inLanguage: desk.settings.language,
				potentialAction: {
					"@type": "SearchAction",
					target: {
						"@type": "EntryPoint",
						urlTemplate: `${desk.absolute(searchAddress)}?q={search_term_string}`,
					},
					"query-input": "required name=search_term_string",
				},
			},
		},
		newest: newest.map((article) => teaser(desk, article)),
		decades: decades(desk, years),
		vocabularies: vocabularies(desk),
		extent: extent(desk, years),
		...(undated.length > 0 && {
			undated: {
				href: desk.href(undatedAddress),
				text: desk.messages.undatedArticles,
				count: undated.length,
			},
		}),
		coverage: { href: desk.href(coverageAddress), text: desk.messages.coverage.heading },
		onThisDay: { href: desk.href(onThisDayAddress), text: desk.messages.onThisDay.all },
		search: { action: desk.href(searchAddress) },
	};
	return { url: frontAddress, layout: "front", props, listed: {} };
}
