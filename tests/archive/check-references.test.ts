import { describe, expect, test } from "vitest";
import { buildArchive } from "../../src/archive/archive.ts";
import type { Article } from "../../src/article/article.ts";
import { makeArchive, makeArticle, makeHoldings, NOW, shown } from "../make-article.ts";

const told = (articles: Article[], own: Record<string, string> = {}) => shown(makeArchive(articles, own).problems, "");

describe("two articles with one address are an error", () => {
	test.each([
		["1998/03/treaty.md", "1998/03/treaty/index.md"],
		["1998/03/treaty.md", "1998/03/Treaty.md"],
		["1998/03/caf\u00e9.md", "1998/03/cafe\u0301.md"],
		["1998/03/\u00c9t\u00e9.md", "1998/03/\u00e9t\u00e9.md"],
	])("%s and %s", (one, other) => {
		expect(told([makeArticle(one), makeArticle(other)])).toContain("error: two articles have one address");
	});

	test("and the author is told which", () => {
		expect(
			told([
				makeArticle("1998/03/treaty.md"),
				makeArticle("1998/03/Treaty.md"),
				makeArticle("1998/03/treaty/index.md"),
			]),
		).toMatchInlineSnapshot(`
			"articles/1998/03/treaty.md:1:1: error: two articles have one address
			    it says: /1998/03/treaty/
			    rename this file or 1998/03/Treaty.md
			articles/1998/03/treaty/index.md:1:1: error: two articles have one address
			    it says: /1998/03/treaty/
			    rename this file or 1998/03/Treaty.md"
		`);
	});

	test("names that differ in accents are two addresses", () => {
		expect(told([makeArticle("1998/03/resume.md"), makeArticle("1998/03/résumé.md")])).toBe("");
	});

	test("even when one of them is withheld, since it will not be for good", () => {
		expect(told([makeArticle("1998/03/a.md"), makeArticle("1998/03/A.md", "draft: true")])).toContain("one address");
	});
});

test("two articles with one id are an error", () => {
	expect(told([makeArticle("1998/03/a.md", "id: 7"), makeArticle("1998/03/b.md", "id: 7")])).toMatchInlineSnapshot(`
		"articles/1998/03/b.md:1:1: error: two articles have one id
		    it says: 7
		    1998/03/a.md has it too"
	`);
});

describe("a link by file", () => {
	const link = (to: string, path = "1998/03/a.md") => makeArticle(path, "", `[See](${to})\n`);

	test("leads to an article", () => {
		expect(told([link("b.md"), makeArticle("1998/03/b.md")])).toBe("");
	});

	test("to a file that does not exist is a warning, with the nearest that does", () => {
		expect(told([link("traety.md"), makeArticle("1998/03/treaty.md")])).toMatchInlineSnapshot(`
			"articles/1998/03/a.md:6:1: warning: this link leads to a file that does not exist
			    it says: traety.md
			    did you mean 1998/03/treaty.md?"
		`);
	});

	test("to an article that is withheld is a warning", () => {
		expect(told([link("b.md"), makeArticle("1998/03/b.md", "expiresAt: 2001")])).toMatchInlineSnapshot(`
			"articles/1998/03/a.md:6:1: warning: this link leads to an article that is not published
			    it says: b.md
			    correct the link or remove it"
		`);
	});

	test("from an article that is withheld does not matter", () => {
		expect(told([makeArticle("1998/03/a.md", "draft: true", "[See](b.md)\n")])).toBe("");
	});

	test("to an article with errors of its own is not one more", () => {
		const holdings = makeHoldings([link("b.md")]);
		holdings.refused.push("1998/03/b.md");
		expect(buildArchive(holdings, { closedVocabularies: [] }, NOW).problems).toEqual([]);
	});

	test("in the archive's own pages and introductions is checked as well", () => {
		const gone = "[See](/1998/03/gone.md)\n";
		const problems = told([], {
			"pages/about.md": `---\ntitle: About\n---\n${gone}`,
			"topics/arms.md": `---\nname: Arms\n---\n${gone}`,
		});
		expect(problems.match(/a file that does not exist/g)).toHaveLength(2);
	});
});
