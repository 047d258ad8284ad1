import { expect, test } from "vitest";
import { facetNames, searchEntries } from "../../src/pages/search-entries.ts";
import { makeArticle, makeDesk } from "../make-article.ts";

const desk = makeDesk([
	makeArticle("1998/03/a.md", "date: 1998-03\nauthors: [Ann Lee, B. Ray]\ntopics: [Café]\nsource: {name: The Paper}"),
	makeArticle("1998/03/b.md", "date: 1998-03-20 12:00\ntopics: [cafe]\nsource: {name: the paper}"),
	makeArticle("letters/c.md", "date: undated\ntopics: [Café]"),
]);

test("search is told of every published article, dates as written, names under folded keys", () => {
	const [first, second, third] = searchEntries(desk);
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
