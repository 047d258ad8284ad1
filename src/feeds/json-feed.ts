import type { FeedProps } from "../pages/props/machines.ts";

/** JSON Feed 1.1 (jsonfeed.org). */
export function jsonFeed(feed: FeedProps): string {
	const document = {
		version: "https://jsonfeed.org/version/1.1",
		title: feed.title,
		home_page_url: feed.home,
		feed_url: feed.self,
		...(feed.subtitle !== undefined && { description: feed.subtitle }),
		language: feed.language,
		items: feed.entries.map((entry) => ({
			id: entry.address,
			url: entry.address,
			title: entry.title,
			// The specification demands content; the summary is all of the text that a feed carries.
			content_text: entry.summary ?? entry.title,
			...(entry.summary !== undefined && { summary: entry.summary }),
			...(entry.published !== undefined && { date_published: entry.published }),
			date_modified: entry.updated,
			...(entry.authors.length > 0 && {
				authors: entry.authors.map((name) => ({ name })),
			}),
			...(entry.topics.length > 0 && { tags: entry.topics }),
			language: entry.language,
		})),
	};
	return `${JSON.stringify(document, undefined, "\t")}\n`;
}
