import { describe, expect, test } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { printIssuePages } from "../../src/pages/issues.ts";
import type { IssueProps, IssuesProps } from "../../src/pages/props/calendar.ts";
import { site } from "../../src/pages/site.ts";
import { makeArticle, makeDesk } from "../make-article.ts";

const printed = (issue: string, page: string, i: number) =>
	makeArticle(`background/a${i}.md`, `title: A${i}\ndate: ${issue}\nprint: {issue: ${issue}, page: "${page}"}`);
const pagesOf = (articles: readonly Article[]) =>
	new Map(printIssuePages(makeDesk(articles)).map(({ url, props }) => [url, props as IssueProps & IssuesProps]));

describe("printed issues", () => {
	const articles = [
		printed("1998-03-19", "2", 0),
		printed("1998-03-19", "1", 1),
		printed("1998-03-19", "1", 2),
		printed("1998-04-02", "1", 3),
		printed("2001-01", "1", 4),
	];
	const pages = pagesOf(articles);

	test("are read page by page, each between its neighbours", () => {
		const issue = pages.get("/issues/1998-03-19/");
		expect(issue?.heading).toBe("Thursday, 19 March 1998");
		expect(issue?.groups.map(({ heading, items }) => [heading, items.map(({ title }) => title).join(" ")])).toEqual([
			["Page 1", "A1 A2"],
			["Page 2", "A0"],
		]);
		expect(issue?.older).toBeUndefined();
		expect(issue?.newer?.href).toBe("/issues/1998-04-02/");
		expect(pages.get("/issues/2001-01/")?.older?.href).toBe("/issues/1998-04-02/");
	});

	test("stand in an index under their years, newest first", () => {
		expect(
			pages
				.get("/issues/")
				?.years.map(({ heading, links }) => [heading, links.map(({ text, count }) => `${text}: ${count}`)]),
		).toEqual([
			["2001", ["January 2001: 1"]],
			["1998", ["19 March 1998: 3", "2 April 1998: 1"]],
		]);
	});

	test("have a page for each year where they are many, and one that holds very much is cut by titles", () => {
		const day = (i: number) => new Date(Date.UTC(1998, 0, 1 + i)).toISOString().slice(0, 10);
		const many = pagesOf([
			...Array.from({ length: 400 }, (_, i) => printed(day(i), "1", i)),
			...Array.from({ length: 301 }, (_, i) => printed("1999-05-01", "1", 1000 + i)),
		]);
		expect(many.get("/issues/")?.years).toEqual([]);
		expect(many.get("/issues/")?.parts.map(({ href, count }) => `${href} ${count}`)).toEqual([
			"/issues/@1999/ 36",
			"/issues/@1998/ 365",
		]);
		expect(many.get("/issues/@1998/")?.years[0]?.links).toHaveLength(365);
		const long = many.get("/issues/1999-05-01/");
		expect(long?.groups).toEqual([]);
		expect(long?.parts.reduce((sum, { count }) => sum + count, 0)).toBe(301);
		for (const { href } of long?.parts ?? []) expect(many.has(href)).toBe(true);
	});

	test("are led to from every page, but only where there are any", () => {
		const navigation = (articles: readonly Article[]) =>
			site(makeDesk(articles), {}).navigation.map(({ href }) => href);
		expect(navigation(articles)).toContain("/issues/");
		expect(navigation([makeArticle("1998/03/a.md")])).not.toContain("/issues/");
		expect(pagesOf([makeArticle("1998/03/a.md", 'print: {page: "1"}')]).size).toBe(0);
	});
});
