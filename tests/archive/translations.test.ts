import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildArchive } from "../../src/archive/archive.ts";
import type { Article } from "../../src/article/article.ts";
import { makeArchive, makeArticle, makeHoldings, NOW, shown } from "../make-article.ts";

const told = (articles: Article[]) => shown(makeArchive(articles).problems, "");

/** Who stands with whom: paths of each group. */
function groups(articles: Article[]): string[][] {
	const { translationsOf } = makeArchive(articles).archive;
	for (const versions of translationsOf.values())
		for (const one of versions) expect(translationsOf.get(one)).toBe(versions);
	return [...new Set(translationsOf.values())].map((versions) => versions.map(({ path }) => path)).sort();
}

const article = (path: string, language: string, translationOf?: string, more = "") =>
	makeArticle(
		path,
		`language: ${language}\n${translationOf === undefined ? "" : `translationOf: ${translationOf}\n`}${more}`,
	);

const original = makeArticle("1998/03/treaty.md", "id: T-7");

describe("the original is named by", () => {
	test.each([
		"T-7",
		"1998/03/treaty.md",
		"/1998/03/treaty.md",
		"/1998/03/treaty/",
		"1998/03/treaty",
		"treaty.md",
		"./treaty.md",
		"../../1998/03/treaty.md",
	])("%s", (written) => {
		expect(groups([article("1998/03/vertrag.md", "de", written), original])).toEqual([
			["1998/03/treaty.md", "1998/03/vertrag.md"],
		]);
	});
});

test("the original comes first, then translations by language; other articles have none", () => {
	expect(
		groups([
			article("1998/03/peyman.md", "fa", "T-7"),
			article("1998/03/vertrag.md", "de", "T-7"),
			makeArticle("1998/03/another.md"),
			original,
		]),
	).toEqual([["1998/03/treaty.md", "1998/03/vertrag.md", "1998/03/peyman.md"]]);
});

test("a translation of a translation belongs to the same group", () => {
	expect(
		groups([
			original,
			article("1998/03/vertrag.md", "de", "treaty.md"),
			article("1998/03/peyman.md", "fa", "vertrag.md"),
		]),
	).toEqual([["1998/03/treaty.md", "1998/03/vertrag.md", "1998/03/peyman.md"]]);
});

test("translations of a withheld original know each other, and not the original", () => {
	expect(
		groups([
			makeArticle("1998/03/treaty.md", "draft: true"),
			article("1998/03/vertrag.md", "de", "treaty.md"),
			article("1998/03/peyman.md", "fa", "treaty.md"),
		]),
	).toEqual([["1998/03/vertrag.md", "1998/03/peyman.md"]]);
});

test("an article whose only translation is withheld has none", () => {
	expect(groups([original, article("1998/03/vertrag.md", "de", "T-7", "draft: true")])).toEqual([]);
});

test("two articles that name each other are translations of each other", () => {
	const pair = [article("1998/03/a.md", "fa", "b.md"), article("1998/03/b.md", "de", "a.md")];
	expect(groups(pair)).toEqual([["1998/03/b.md", "1998/03/a.md"]]);
	expect(told(pair)).toBe("");
});

test("a translation without its own language: is told so, and stands by itself", () => {
	const articles = [
		original,
		makeArticle("1998/03/vertrag.md", "translationOf: T-7"),
		article("1998/03/z.md", "fa", "T-7"),
	];
	expect(groups(articles)).toEqual([["1998/03/treaty.md", "1998/03/z.md"]]);
	expect(told(articles)).toMatchInlineSnapshot(`
		"articles/1998/03/vertrag.md:1:1: warning: this is the same story in the same language as another article, so the two are not linked
		    it says: en
		    1998/03/treaty.md is in that language too; put the right language: in each, or remove translationOf: here"
	`);
});

test("languages that differ in region are two languages, in case only are one", () => {
	const among = (other: string) => groups([original, article("1998/03/b.md", other, "T-7")]).length;
	expect([among("en-GB"), among("EN")]).toEqual([1, 0]);
});

test.each(["gone", "1998/03/gone.md", "../../../etc/passwd", "/"])(
	"an original that does not exist (%s) is an error",
	(written) => {
		expect(told([article("1998/03/a.md", "de", written)])).toContain("error: there is no such article");
	},
);

test("an article cannot be its own translation", () => {
	expect(told([article("1998/03/a.md", "de", "a.md")])).toMatchInlineSnapshot(`
		"articles/1998/03/a.md:1:1: error: an article cannot be its own translation
		    it says: a.md
		    give the original's file, its address or its id"
	`);
});

test("a withheld translation is not complained about", () => {
	expect(told([article("1998/03/a.md", "de", "gone", "draft: true")])).toBe("");
});

test("groups do not depend on the order of the files", () => {
	const anyArchive = fc.array(
		fc.record({ of: fc.option(fc.nat(9)), language: fc.constantFrom("en", "de", "fa"), draft: fc.boolean() }),
		{
			minLength: 2,
			maxLength: 10,
		},
	);
	fc.assert(
		fc.property(
			anyArchive.chain((made) =>
				fc.tuple(fc.constant(made), fc.shuffledSubarray([...made.keys()], { minLength: made.length })),
			),
			([made, order]) => {
				const articles = made.map(({ of, language, draft }, i) =>
					article(
						`1998/03/n${i}.md`,
						language,
						of === null || of >= made.length ? undefined : `n${of}.md`,
						`draft: ${draft}`,
					),
				);
				const seen = (given: Article[]) => {
					const { archive, problems } = buildArchive(makeHoldings(given), { closedVocabularies: [] }, NOW);
					const pairs = [...archive.translationsOf].map(([one, versions]) => [
						one.path,
						versions.map(({ path }) => path),
					]);
					return { pairs: pairs.sort(), problems: shown(problems, "") };
				};
				expect(seen(order.map((i) => articles[i] as Article))).toEqual(seen(articles));
			},
		),
	);
});

test("a chain of many thousands is one group, soon", () => {
	const chain = Array.from({ length: 20_000 }, (_, i) => ({
		...original,
		path: `n${i}.md`,
		address: `/n${i}/`,
		language: i === 0 ? "en" : "de",
		id: `${i}`,
		...(i > 0 && { translationOf: `${i - 1}` }),
	}));
	expect(makeArchive(chain).archive.translationsOf.size).toBe(2);
});
