import { expect, test } from "vitest";
import { yearChart } from "../../src/pages/year-chart.ts";
import { makeArticle, makeDesk } from "../make-article.ts";

const chart = (dates: readonly string[]) => {
	const desk = makeDesk(dates.map((date, i) => makeArticle(`background/a${i}.md`, `date: ${date}`)));
	return yearChart(desk, [...desk.archive.dated, ...desk.archive.undated]);
};
const bars = (dates: readonly string[]) => chart(dates)?.bars.map(({ label, count }) => `${label} ${count}`);

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

test("there is none where there is nothing to compare", () => {
	expect(chart(["1998", "2001"])).toBeUndefined();
	expect(chart(["1998", "1998", "1998", "1998", "1999"])).toBeUndefined();
	expect(chart(["undated"])).toBeUndefined();
});
