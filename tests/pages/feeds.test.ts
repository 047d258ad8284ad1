import { expect, test } from "vitest";
import { atom } from "../../src/feeds/atom.ts";
import { jsonFeed } from "../../src/feeds/json-feed.ts";
import { feedPages } from "../../src/pages/feeds.ts";
import type { FeedProps } from "../../src/pages/props/machines.ts";
import { makeArticle, makeDesk } from "../make-article.ts";
import { xmlFault } from "../text/well-formed.ts";

const desk = makeDesk([
	makeArticle(
		"1998/03/a.md",
		'title: "<A> & \\"B\\""\nauthors: [Ann Lee]\ntopics: [R&D]\ndate: 1998-03-19T14:30:00-05:00',
	),
	makeArticle(
		"1998/03/b.md",
		"title: B\ndate: 1998-03\nlang: fa\nupdated: 2001-01-01\nseries: Talks\npeople: Jane Doe\nplaces: Vienna",
	),
	makeArticle("letters/c.md", "title: C\ndate: undated\ntopics: Letters"),
]);
const pages = new Map([...feedPages(desk)].map((page) => [page.url, page]));
const feed = (url: string) => pages.get(url)?.props as FeedProps;

test("the site, its topics, authors, people and series have feeds", () => {
	expect([...pages].map(([url, { layout }]) => `${url} ${layout}`)).toEqual([
		"/feed.xml atom",
		"/feed.json json-feed",
		"/topics/r-and-d/feed.xml atom",
		"/topics/letters/feed.xml atom",
		"/authors/ann-lee/feed.xml atom",
		"/people/jane-doe/feed.xml atom",
		"/series/talks/feed.xml atom",
	]);
});

test("a feed is newest first, at its articles' instants, and has the newest one's date, so that no clock is needed", () => {
	const { entries, updated } = feed("/feed.xml");
	expect(entries.map(({ published, updated }) => [published, updated])).toEqual([
		["1998-03-19T19:30:00Z", "1998-03-19T19:30:00Z"],
		["1998-03-01T00:00:00Z", "2001-01-01T00:00:00Z"],
	]);
	expect(updated).toBe("2001-01-01T00:00:00Z");
	expect(feed("/topics/letters/feed.xml")).toMatchObject({ entries: [], updated: "1970-01-01T00:00:00Z" });
});

test("every address in a feed is absolute and under the path of the site", () => {
	const made = [
		...feedPages(makeDesk([makeArticle("1998/03/é.md", "topics: A")], {}, { url: "https://example.org/repo/" })),
	];
	for (const { props } of made) {
		const { self, home, entries } = props as FeedProps;
		for (const address of [self, home, ...entries.map(({ address }) => address)])
			expect(address).toMatch(/^https:\/\/example\.org\/repo\//);
		expect(entries[0]?.address).toBe("https://example.org/repo/1998/03/%C3%A9/");
	}
});

test("a feed holds the thirty newest", () => {
	const many = Array.from({ length: 40 }, (_, i) => makeArticle(`1998/03/a${i}.md`, "topics: A"));
	for (const { props } of [...feedPages(makeDesk(many))]) expect((props as FeedProps).entries).toHaveLength(30);
});

test("Atom is well-formed and JSON Feed is JSON", () => {
	for (const { props, layout } of pages.values()) {
		if (layout === "atom") expect(xmlFault(atom(props as FeedProps))).toBe(undefined);
		else expect(() => JSON.parse(jsonFeed(props as FeedProps))).not.toThrow();
	}
});
