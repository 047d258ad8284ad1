import { expect, test } from "vitest";
import type { Term } from "../../src/archive/terms.ts";
import { yearChart } from "../../src/pages/year-chart.ts";
import { makeArticle, makeDesk } from "../make-article.ts";

const chart = (dates: readonly string[]) => {
	const articles = dates.map((date, i) => makeArticle(`background/a${i}.md`, `date: ${date}\ntopics: [Harbour]`));
	const desk = makeDesk(articles);
	return yearChart(desk, desk.archive.terms.topics.get("harbour") as Term);
};
const bars = (dates: readonly string[]) => chart(dates)?.bars.map(({ label, count }) => `${label} ${count}`);
const ways = (dates: readonly string[]) => chart(dates)?.bars.map(({ href }) => href);

test("a chart has a bar for each year from the first to the last, also for those without articles", () => {
	const dates = ["1998-03-19", "1998", "1998-05", "2001-01-01", "2001-01-02", "undated"];
	expect(bars(dates)).toEqual(["1998 3", "1999 0", "2000 0", "2001 2"]);
	expect(chart(dates)?.most).toBe(3);
});

test("many years are decades, so that it does not grow without bound", () => {
	expect(bars(["1899", "1931", "1932", "1958", "1961"])).toEqual([
		"1890s 1",
		"1900s 0",
		"1910s 0",
		"1920s 0",
		"1930s 2",
		"1940s 0",
		"1950s 1",
		"1960s 1",
	]);
});

test("a bar leads to the list of its year, or to a search where there is no such list", () => {
	const few = ["1998", "1998", "2000", "2000", "2000"];
	expect(ways(few)).toEqual([
		"/search/?q=&topic=harbour&from=1998&to=1998",
		undefined,
		"/search/?q=&topic=harbour&from=2000&to=2000",
	]);
	expect(ways([...few, ...Array.from({ length: 100 }, () => "1999")])).toEqual([
		"/topics/harbour/1998/",
		"/topics/harbour/1999/",
		"/topics/harbour/2000/",
	]);
	const decades = Array.from({ length: 120 }, (_, i) => String(1900 + i));
	expect(ways(decades)?.[3]).toBe("/search/?q=&topic=harbour&from=1930&to=1939");
});

test("there is none where there is nothing to compare", () => {
	expect(chart(["1998", "2001"])).toBeUndefined();
	expect(chart(["1998", "1998", "1998", "1998", "1999"])).toBeUndefined();
	expect(chart(["undated"])).toBeUndefined();
});
