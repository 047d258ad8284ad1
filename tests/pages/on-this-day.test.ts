import { describe, expect, test } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { onThisDayPages } from "../../src/pages/on-this-day.ts";
import type { PageSpec } from "../../src/pages/page-spec.ts";
import type { DayOfYearProps, DaysOfYearProps } from "../../src/pages/props/calendar.ts";
import { pageKey } from "../../src/plan/page-key.ts";
import { makeArticle, makeDesk } from "../make-article.ts";

const on = (date: string, i: number) => makeArticle(`background/a${i}.md`, `title: Article ${i}\ndate: ${date}`);
const pagesOf = (articles: readonly Article[]) =>
	new Map<string, PageSpec>(onThisDayPages(makeDesk(articles)).map((page) => [page.url, page]));
const dates = ["1998-03-19", "1998-03-19 14:00", "2004-02-29", "2001-03-19", "1998-03", "1998", "undated"];
const pages = pagesOf(dates.map(on));
const day = (of: Map<string, PageSpec>, name: string) => of.get(`/on-this-day/${name}/`)?.props as DayOfYearProps;

describe("days of the year", () => {
	test("are 366, each between its neighbours, in a circle", () => {
		expect(pages.size).toBe(367);
		expect(day(pages, "02-29").older.href).toBe("/on-this-day/02-28/");
		expect(day(pages, "02-29").newer.href).toBe("/on-this-day/03-01/");
		expect(day(pages, "01-01").older.href).toBe("/on-this-day/12-31/");
		expect(day(pages, "12-31").newer.href).toBe("/on-this-day/01-01/");
	});

	test("show what appeared on them through the years, newest first; what is no more precise than a month is on none", () => {
		const { heading, extent, groups } = day(pages, "03-19");
		expect([heading, extent]).toEqual(["19 March", "3 articles"]);
		expect(groups.map(({ heading, href, items }) => [heading, href, items.map(({ title }) => title)])).toEqual([
			["2001", "/2001/03/19/", ["Article 3"]],
			["1998", "/1998/03/19/", ["Article 0", "Article 1"]],
		]);
	});

	test("that have nothing are there, but not for search engines", () => {
		expect(day(pages, "07-01")).toMatchObject({ groups: [], head: { noindex: true } });
		expect(pages.get("/on-this-day/07-01/")?.listed).toBeUndefined();
		expect(pages.get("/on-this-day/03-19/")?.listed).toEqual({});
	});

	test("are counted in one calendar", () => {
		const calendar = pages.get("/on-this-day/");
		const { months } = (calendar as PageSpec).props as DaysOfYearProps;
		expect(months.map(({ days }) => days.length)).toEqual([31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
		expect(months[2]?.days[18]).toEqual({
			text: "19",
			label: "19 March, 3 articles",
			href: "/on-this-day/03-19/",
			count: 3,
		});
	});

	test("on which more appeared than a list may hold show some of each year and lead to the rest", () => {
		const many = Array.from({ length: 400 }, (_, i) => on(`${i % 20 === 0 ? 1999 : 1998}-03-19`, i));
		const { groups } = day(pagesOf(many), "03-19");
		expect(groups.map(({ heading, href, items }) => [heading, href, items.length])).toEqual([
			["1999", "/1999/03/19/", 20],
			["1998, 380 articles", "/1998/03/19/", 150],
		]);
	});

	test("change with an article only on its own day and in the calendar", () => {
		const after = pagesOf([...dates, "1905-07-01"].map(on));
		const keys = (of: Map<string, PageSpec>) => new Map([...of].map(([url, page]) => [url, pageKey(page, "")]));
		const before = keys(pages);
		const changed = [...keys(after)].filter(([url, key]) => before.get(url) !== key).map(([url]) => url);
		expect(changed).toEqual(["/on-this-day/", "/on-this-day/07-01/"]);
	});
});
