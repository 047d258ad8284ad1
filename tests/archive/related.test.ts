import fc from "fast-check";
import { expect, test } from "vitest";
import { type Related, related } from "../../src/archive/related.ts";
import type { Article } from "../../src/article/article.ts";
import { makeArchive, makeArticle } from "../make-article.ts";

function allRelatedTo(articles: Article[], article: Article): Related[] {
	return related(makeArchive(articles).archive, article);
}

function relatedTo(articles: Article[], article: Article): Article[] {
	return allRelatedTo(articles, article).map((found) => found.article);
}

const number = (n: number) => String(n).padStart(2, "0");

test("articles that share a person come before those that share a topic, sections tie nothing", () => {
	const [a, b, c, d] = [
		makeArticle("1998/03/a.md", "people: Jane Doe\ntopics: Arms control\nsection: World"),
		makeArticle("1998/03/b.md", "topics: Arms control"),
		makeArticle("1998/03/c.md", "people: Jane Doe"),
		makeArticle("1998/03/d.md", "section: World"),
	];
	expect(relatedTo([a, b, c, d], a).map(({ path }) => path)).toEqual(["1998/03/c.md", "1998/03/b.md"]);
});

test("never the article itself, never one twice, never more than four, all of them published", () => {
	const article = fc
		.record({
			slug: fc.integer({ min: 100, max: 140 }),
			day: fc.integer({ min: 1, max: 28 }),
			topics: fc.subarray(["A", "B", "C"]),
			draft: fc.boolean(),
		})
		.map(({ slug, day, topics, draft }) =>
			makeArticle(
				`1998/03/a${slug}.md`,
				`date: 1998-03-${number(day)}\ntopics: ${JSON.stringify(topics)}\nseries: ${topics[0] ?? "D"}\ndraft: ${draft}`,
			),
		);
	fc.assert(
		fc.property(fc.uniqueArray(article, { selector: ({ path }) => path, maxLength: 15 }), (all) => {
			for (const one of all.filter(({ draft }) => !draft)) {
				const found = relatedTo(all, one);
				expect(found).not.toContain(one);
				expect(new Set(found).size).toBe(found.length);
				expect(found.length).toBeLessThanOrEqual(4);
				expect(found.some(({ draft }) => draft)).toBe(false);
			}
		}),
		{ numRuns: 40 },
	);
});

test("a new article changes what is related to at most six articles of each of its terms", () => {
	const many = Array.from({ length: 28 }, (_, day) =>
		makeArticle(`1998/03/a${day + 100}.md`, `date: 1998-03-${number(day + 1)}\ntopics: Arms control`),
	);
	const added = makeArticle("1998/03/new.md", "date: 1998-03-14 12:00\ntopics: Arms control");
	const paths = (all: Article[], one: Article) => relatedTo(all, one).map(({ path }) => path);
	const changed = many.filter((one) => paths(many, one).join() !== paths([...many, added], one).join());
	expect(changed.length).toBeLessThanOrEqual(6);
	expect(changed.length).toBeGreaterThan(0);
});

test("what is rare ties more than what is common", () => {
	const common = Array.from({ length: 20 }, (_, i) =>
		makeArticle(`1998/03/common-${i + 100}.md`, `date: 1998-03-${number(i + 1)}\ntopics: [Everything, All]`),
	);
	const rare = makeArticle("1998/01/rare.md", "date: 1998-01-02\ntopics: [Sluice]");
	const later = makeArticle("1998/03/later.md", "date: 1998-03-10 12:00\ntopics: [Everything, All, Sluice]");
	const found = allRelatedTo([rare, ...common, later], later);
	expect(found.find(({ article }) => article === rare)?.names).toEqual(["Sluice"]);
});

test("says what the two have in common, the strongest first, and how near they are", () => {
	const terms = "people: Jane Doe\ntopics: [Arms control]\nplaces: [Geneva]\nauthors: [Ann Lee]\nseries: Talks";
	const of = (date: string, slug: string) => makeArticle(`1998/03/${slug}.md`, `date: ${date}\n${terms}`);
	const [a, ...others] = [
		of("1998-03-10", "a"),
		of("1998-03-10", "same-day"),
		of("1998-03-17", "same-week"),
		of("1998-03", "same-month"),
		makeArticle("1998/03/d.md", "date: 1998-03-20\nplaces: geneva"),
	];
	const found = allRelatedTo([a as Article, ...others], a as Article);
	expect(found.map(({ article, names, near }) => [article.path, names.join(), near])).toEqual([
		["1998/03/same-day.md", "Talks,Jane Doe,Arms control", "day"],
		["1998/03/same-week.md", "Talks,Jane Doe,Arms control", "week"],
		["1998/03/same-month.md", "Talks,Jane Doe,Arms control", undefined],
		["1998/03/d.md", "Geneva", "month"],
	]);
});

test("one author alone ties nothing", () => {
	const [a, b] = ["a", "b"].map((slug) => makeArticle(`1998/03/${slug}.md`, "authors: Ann Lee"));
	expect(relatedTo([a as Article, b as Article], a as Article)).toEqual([]);
});

test("a translation is not related to its original, and of several translations one is shown, in the reader's language", () => {
	const english = makeArticle("1998/03/a.md", "topics: Geneva");
	const persian = makeArticle("1998/03/b.md", "topics: Geneva\nlanguage: fa\ntranslationOf: 1998/03/a.md");
	const other = makeArticle("1998/03/c.md", "topics: Geneva");
	const persianOther = makeArticle("1998/03/d.md", "topics: Geneva\nlanguage: fa\ntranslationOf: 1998/03/c.md");
	const all = [english, persian, other, persianOther];
	expect(relatedTo(all, english)).toEqual([other]);
	expect(relatedTo(all, persian)).toEqual([persianOther]);
});
