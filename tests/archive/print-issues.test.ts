import { expect, test } from "vitest";
import { printIssues } from "../../src/archive/print-issues.ts";
import { makeArchive, makeArticle } from "../make-article.ts";

const issues = (prints: readonly (readonly [date: string, print: string])[]) => {
	const articles = prints.map(([date, print], i) =>
		makeArticle(`background/a${i}.md`, `title: A${i}\ndate: ${date}\nprint: ${print}`),
	);
	return printIssues(makeArchive(articles).archive).map(
		({ key, year, articles }) => `${key} (${year}): ${articles.map(({ title }) => title).join(" ")}`,
	);
};

test("articles of one issue stand together, in the order of its pages, those without a page last", () => {
	const made = issues([
		["1998-03-19", "{issue: 1998-03-19, page: '10'}"],
		["1998-03-19", "{issue: 1998-03-19, page: '2'}"],
		["1998-03-19", "{issue: 1998-03-19}"],
		["1998-03-18", "{issue: 1998-03-19, page: A1}"],
		["1998-03-20", "{page: '1'}"],
	]);
	expect(made).toEqual(["1998-03-19 (1998): A1 A0 A3 A2"]);
});

test("issues are in the order of their dates, those with a name where their first article lies, undated ones first", () => {
	const made = issues([
		["2001-01-01", "{issue: No. 12}"],
		["1999-05", "{issue: 1998-12}"],
		["1998-03-19", "{issue: 1998-03-19}"],
		["undated", "{issue: Special}"],
		["2003-01-01", "{issue: no 12}"],
	]);
	expect(made).toEqual([
		"special (undefined): A3",
		"1998-03-19 (1998): A2",
		"1998-12 (1998): A1",
		"no-12 (2001): A0 A4",
	]);
});
