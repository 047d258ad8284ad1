import { describe, expect, test } from "vitest";
import { calendar } from "../../src/archive/calendar.ts";
import type { PageSpec } from "../../src/pages/page-spec.ts";
import { periodPages } from "../../src/pages/periods.ts";
import type { PeriodProps } from "../../src/pages/props/calendar.ts";
import { makeArticle, makeDesk } from "../make-article.ts";

const desk = makeDesk(
	["1998-03-19", "1998-03-19", "1998-03-25", "1998-03", "1998", "1999-11-02", "2004-02-29"].map((date, i) =>
		makeArticle(`background/a${i}.md`, `title: Article ${i}\ndate: ${date}`),
	),
);
const pages = new Map(
	[...periodPages(desk, calendar(desk.archive.dated))].map(({ url, props }) => [url, props as PeriodProps]),
);
const page = (url: string) => pages.get(url) as PeriodProps;

test("there is a page for each year, month and day that holds something, and for no other", () => {
	expect([...pages.keys()]).toEqual([
		"/1998/",
		"/1999/",
		"/2004/",
		"/1998/03/",
		"/1999/11/",
		"/2004/02/",
		"/1998/03/19/",
		"/1998/03/25/",
		"/1999/11/02/",
		"/2004/02/29/",
	]);
});

test.each([
	["/1998/", undefined, "1999"],
	["/1999/", "1998", "2004"],
	["/1999/11/", "March 1998", "February 2004"],
	["/1998/03/19/", undefined, "25 March 1998"],
	["/1998/03/25/", "19 March 1998", "2 November 1999"],
	["/2004/02/29/", "2 November 1999", undefined],
])("%s has older %s and newer %s, whatever lies empty between", (url, older, newer) => {
	expect(page(url).older?.text).toBe(older);
	expect(page(url).newer?.text).toBe(newer);
});

describe("a list", () => {
	const outline = (url: string) =>
		page(url).groups.map(({ heading, items }) => [
			heading,
			items.map(({ title, date }) => (date ? `${title}, ${date.text}` : title)),
		]);

	test("of a year is newest first under its months, what is dated to the year alone last", () => {
		expect(outline("/1998/")).toEqual([
			[
				"March 1998",
				["Article 2, 25 March 1998", "Article 1, 19 March 1998", "Article 0, 19 March 1998", "Article 3, March 1998"],
			],
			["1998", ["Article 4"]],
		]);
	});

	test("of a month is newest first under its days, what is dated to the month alone last", () => {
		expect(outline("/1998/03/").map(([, items]) => items)).toEqual([
			["Article 2"],
			["Article 1", "Article 0"],
			["Article 3"],
		]);
	});

	test("says dates only where the heading above does not", () => {
		expect(outline("/1998/03/19/")).toEqual([[undefined, ["Article 1", "Article 0"]]]);
	});

	test("that is too long gives way to the calendar, which leads to all that has a day", () => {
		const many = Array.from({ length: 301 }, (_, i) =>
			makeArticle(`background/a${i}.md`, `date: 1998-03-${String(1 + (i % 28)).padStart(2, "0")}`),
		);
		const desk = makeDesk([...many, makeArticle("background/b.md", "title: B\ndate: 1998-03")]);
		const [month] = [...periodPages(desk, calendar(desk.archive.dated))].filter(({ url }) => url === "/1998/03/");
		const { calendar: days, groups, parts } = (month as PageSpec).props as PeriodProps;
		expect(parts).toEqual([]);
		expect(groups.flatMap(({ items }) => items).map(({ title }) => title)).toEqual(["B"]);
		expect(days?.rows.flat().reduce((sum, cell) => sum + (cell?.count ?? 0), 0)).toBe(301);
	});

	test("counts what it holds", () => {
		expect(["/1998/", "/1998/03/", "/1998/03/19/", "/1999/"].map((url) => page(url).extent)).toEqual([
			"5 articles",
			"4 articles",
			"2 articles",
			"1 article",
		]);
	});
});

describe("a calendar", () => {
	test("of a year has its twelve months, of which only full ones are links", () => {
		const [row] = page("/1998/").calendar?.rows ?? [];
		expect(row).toHaveLength(12);
		expect(row?.filter((cell) => cell?.href).map((cell) => [cell?.text, cell?.href, cell?.count])).toEqual([
			["Mar", "/1998/03/", 4],
		]);
	});

	test("of a month has its days in weeks from Monday on", () => {
		const rows = page("/2004/02/").calendar?.rows ?? [];
		// 1 February 2004 was a Sunday, and the 29th as well.
		expect(rows.map((row) => row.map((cell) => cell?.text ?? "·").join(" "))).toEqual([
			"· · · · · · 1",
			"2 3 4 5 6 7 8",
			"9 10 11 12 13 14 15",
			"16 17 18 19 20 21 22",
			"23 24 25 26 27 28 29",
		]);
		expect(rows[4]?.[6]).toMatchObject({ href: "/2004/02/29/", count: 1 });
	});
});

test("breadcrumbs lead up", () => {
	expect(page("/1998/03/19/").breadcrumbs).toEqual([
		{ href: "/1998/", text: "1998" },
		{ href: "/1998/03/", text: "March 1998" },
	]);
});
