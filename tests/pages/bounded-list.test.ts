import { expect, test } from "vitest";
import { calendar } from "../../src/archive/calendar.ts";
import { periodPages } from "../../src/pages/periods.ts";
import type { PeriodProps } from "../../src/pages/props/calendar.ts";
import type { TermProps } from "../../src/pages/props/terms.ts";
import { termPages } from "../../src/pages/terms.ts";
import { makeArticle, makeDesk } from "../make-article.ts";

const many = (matter: string) =>
	makeDesk(
		Array.from({ length: 310 }, (_, i) =>
			makeArticle(`old/a${i}.md`, `title: ${i % 2 ? "Yes" : "No"} ${i}\n${matter}`),
		),
	);

const listed = (props: unknown) => (props as PeriodProps | TermProps).groups.flatMap(({ items }) => items).length;

test("articles that name only their year are cut by title where they are many", () => {
	const desk = many("date: 1987");
	const pages = [...periodPages(desk, calendar(desk.archive.dated))];
	expect(pages.map(({ url, props }) => [url, listed(props)])).toEqual([
		["/1987/", 0],
		["/1987/@n/", 155],
		["/1987/@y/", 155],
	]);
	const parts = pages.flatMap(({ props }) => (props as PeriodProps).parts);
	expect(parts.map(({ href, text }) => [href, text])).toEqual([
		["/1987/@n/", "1987, N"],
		["/1987/@y/", "1987, Y"],
	]);
});

test("the undated articles of a topic are cut by title where they are many", () => {
	const pages = [...termPages(many("date: undated\ntopics: Letters"))].filter(({ url }) =>
		url.startsWith("/topics/letters/"),
	);
	expect(pages.map(({ url, props }) => [url, listed(props)])).toEqual([
		["/topics/letters/", 50],
		["/topics/letters/undated/", 0],
		["/topics/letters/undated/@n/", 155],
		["/topics/letters/undated/@y/", 155],
	]);
});

test.each([
	["1987", "/topics/letters/1987/"],
	["1987-05", "/topics/letters/1987/05/"],
	["1987-05-03", "/topics/letters/1987/05/03/"],
])("the articles of a topic that are all dated %s are cut by title where they are many", (date, address) => {
	const pages = [...termPages(many(`date: ${date}\ntopics: Letters`))].filter(({ url }) => url.startsWith(address));
	expect(pages.map(({ url, props }) => [url, listed(props)])).toEqual([
		[address, 0],
		[`${address}@n/`, 155],
		[`${address}@y/`, 155],
	]);
	const breadcrumbs = pages.map(({ props }) => (props as TermProps).breadcrumbs.at(-1)?.href);
	expect(breadcrumbs[1]).toBe(address);
});

test("a day on which very many articles appeared is cut by title", () => {
	const desk = many("date: 1987-05-03");
	const pages = [...periodPages(desk, calendar(desk.archive.dated))].filter(({ url }) =>
		url.startsWith("/1987/05/03/"),
	);
	expect(pages.map(({ url, props }) => [url, listed(props)])).toEqual([
		["/1987/05/03/", 0],
		["/1987/05/03/@n/", 155],
		["/1987/05/03/@y/", 155],
	]);
});
