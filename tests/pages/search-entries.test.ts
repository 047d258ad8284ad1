import { expect, test } from "vitest";
import type { Desk } from "../../src/pages/desk.ts";
import { facetNames, searchEntry, shelve } from "../../src/pages/search-entries.ts";
import { makeArticle, makeDesk } from "../make-article.ts";

const desk = makeDesk([
	makeArticle("1998/03/a.md", "date: 1998-03\nauthors: [Ann Lee, B. Ray]\ntopics: [Café]\nsource: {name: The Paper}"),
	makeArticle("1998/03/b.md", "date: 1998-03-20 12:00\ntopics: [cafe]\nsource: {name: the paper}"),
	makeArticle("letters/c.md", "date: undated\ntopics: [Café]"),
]);

test("search is told of every published article, dates as written, names under folded keys", () => {
	const [first, second, third] = shelve(desk).map((one) => searchEntry(desk, one));
	expect(first).toMatchObject({
		url: "/1998/03/a/",
		byline: "By Ann Lee and B. Ray",
		date: "1998-03",
		instant: Date.UTC(1998, 2, 1) / 1000,
		facets: { topics: [{ key: "cafe" }], sources: [{ key: "the-paper" }] },
	});
	expect(second).toMatchObject({ date: "1998-03-20", instant: Date.UTC(1998, 2, 20, 12) / 1000 });
	expect(third).not.toHaveProperty("date");
	expect(third).not.toHaveProperty("instant");
});

test("each name is listed once, under its commonest spelling, with its count", () => {
	const { topics, sources } = facetNames(desk);
	expect(topics).toEqual([["cafe", "Café", 3]]);
	expect(sources).toEqual([["the-paper", "The Paper", 2]]);
});

test("a translation names its original, or the version that stands first, and the original names nothing", () => {
	const version = (path: string, language: string, more: string) =>
		makeArticle(path, `language: ${language}\ntranslationOf: 1998/03/o.md\ntopics: [Café]\n${more}`);
	const [es, fr] = [version("1998/03/es.md", "es", ""), version("letters/fr.md", "fr", "date: undated")];
	const original = (status: string) => makeArticle("1998/03/o.md", `language: en-GB\ntopics: [Café]\n${status}`);
	const originals = (desk: Desk) =>
		Object.fromEntries(
			shelve(desk)
				.map((one) => searchEntry(desk, one))
				.map(({ url, original: named }) => [url, named]),
		);
	const published = makeDesk([original(""), es, fr]);
	const instant = Date.UTC(1998, 2, 19) / 1000;
	expect(originals(published)).toEqual({
		"/1998/03/o/": undefined,
		"/1998/03/es/": { url: "/1998/03/o/", language: "en-gb", instant },
		"/letters/fr/": { url: "/1998/03/o/", language: "en-gb", instant },
	});
	expect(originals(makeDesk([original("draft: true"), es, fr]))).toEqual({
		"/1998/03/es/": undefined,
		"/letters/fr/": { url: "/1998/03/es/", language: "es", instant },
	});
	expect(facetNames(published).topics).toEqual([["cafe", "Café", 1]]);
});
