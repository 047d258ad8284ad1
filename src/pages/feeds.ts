import { frontAddress, termAddress } from "../archive/addresses.ts";
import type { Article } from "../article/article.ts";
import { showInstant } from "../article/dates.ts";
import { compare } from "../text/compare.ts";
import type { Desk } from "./desk.ts";
import { lazyPage, type PageSpec } from "./page-spec.ts";
import type { FeedEntry, FeedProps } from "./props/machines.ts";
import { atomAddress, jsonFeedAddress } from "./site-feeds.ts";
import { kindsWithFeed, termFeedAddress } from "./term-page.ts";

/** Entries in a feed. */
const ENTRIES = 30;

// Atom demands a date of every feed and entry (RFC 4287 §4.1.1); an undated article has none to give.
const noDate = "1970-01-01T00:00:00Z";

function entry(desk: Desk, article: Article): FeedEntry {
	const filed = desk.archive.termsOf.get(article);
	const published = article.date && showInstant(article.date.instant);
	const summary = article.standfirst ?? article.excerpt;
	return {
		address: desk.absolute(article.address),
		title: article.title,
		...(published && { published }),
		updated: article.updated ? showInstant(article.updated.instant) : (published ?? noDate),
		...(summary !== undefined && { summary }),
		authors: (filed?.authors ?? []).map(({ name }) => name),
		topics: (filed?.topics ?? []).map(({ name }) => name),
		language: article.language,
	};
}

function feed(desk: Desk, title: string, self: string, home: string, articles: readonly Article[]): FeedProps {
	const entries = articles
		.slice(-ENTRIES)
		.reverse()
		.map((article) => entry(desk, article));
	const { settings } = desk;
	return {
		title,
		...(home === frontAddress && settings.tagline && { subtitle: settings.tagline }),
		language: settings.language,
		self: desk.absolute(self),
		home: desk.absolute(home),
		updated:
			entries
				.map(({ updated }) => updated)
				.sort(compare)
				.at(-1) ?? noDate,
		entries,
	};
}

/** Atom and JSON Feed of the site; Atom of each topic, author, person and series. */
export function* feedPages(desk: Desk): Generator<PageSpec> {
	const { archive, settings } = desk;
	const site = (address: string) => feed(desk, settings.title, address, frontAddress, archive.dated);
	yield { url: atomAddress, layout: "atom", props: site(atomAddress) };
	yield { url: jsonFeedAddress, layout: "json-feed", props: site(jsonFeedAddress) };
	for (const kind of kindsWithFeed) {
		for (const term of archive.terms[kind].values()) {
			const url = termFeedAddress(term);
			const props = () => {
				const title = desk.messages.documentTitle(term.name, settings.title);
				const dated = term.articles.filter((article) => article.date);
				return feed(desk, title, url, termAddress(kind, term.key), dated);
			};
			// There is no shorter way to say what a feed is made from than the feed itself.
			yield lazyPage({ url, layout: "atom", untouched: !desk.touched.term(term) }, props, props);
		}
	}
}
