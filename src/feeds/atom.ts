import type { FeedProps } from "../pages/props/machines.ts";
import { xml } from "../text/xml.ts";

/** Atom 1.0 (RFC 4287). */
export function atom(feed: FeedProps): string {
	const entries = feed.entries.map(
		(entry) => xml`
	<entry xml:lang="${entry.language}">
		<title>${entry.title}</title>
		<link href="${entry.address}"/>
		<id>${entry.address}</id>
		${
			entry.published !== undefined &&
			xml`<published>${entry.published}</published>
		`
		}<updated>${entry.updated}</updated>${entry.authors.map(
			(name) => xml`
		<author><name>${name}</name></author>`,
		)}${entry.topics.map(
			(topic) => xml`
		<category term="${topic}"/>`,
		)}${
			entry.summary !== undefined &&
			xml`
		<summary>${entry.summary}</summary>`
		}
	</entry>`,
	);
	return xml`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">
	<title>${feed.title}</title>${
		feed.subtitle !== undefined &&
		xml`
	<subtitle>${feed.subtitle}</subtitle>`
	}
	<id>${feed.self}</id>
	<link rel="self" type="application/atom+xml" href="${feed.self}"/>
	<link rel="alternate" type="text/html" href="${feed.home}"/>
	<updated>${feed.updated}</updated>
	<author><name>${feed.title}</name></author>${entries}
</feed>
`.text;
}
