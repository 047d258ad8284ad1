import fc from "fast-check";
import { expect, test } from "vitest";
import { related } from "../../src/archive/related.ts";
import type { Article } from "../../src/article/article.ts";
import { makeArchive, makeArticle } from "../make-article.ts";

function relatedTo(articles: Article[], article: Article): Article[] {
	return related(makeArchive(articles).archive, new Map(), article);
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
