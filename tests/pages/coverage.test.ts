import { expect, test } from "vitest";
import { calendar } from "../../src/archive/calendar.ts";
import { coveragePage } from "../../src/pages/coverage.ts";
import type { CoverageProps } from "../../src/pages/props/calendar.ts";
import { makeArticle, makeDesk } from "../make-article.ts";

const coverage = (dates: readonly string[]) => {
	const desk = makeDesk(dates.map((date, i) => makeArticle(`background/a${i}.md`, `date: ${date}`)));
	return coveragePage(desk, calendar(desk.archive.dated)).props as CoverageProps;
};

const dates = ["1998-03-19", "1998-03", "1998-06-01", "1998", "1999-01-01", "2001-01-05", "2004-01", "undated"];

test("every month that has articles has its count and a link, and is told from those that have none", () => {
	const { rows, undated } = coverage(dates);
	const [year] = rows;
	expect(year?.months.map(({ text }) => text).join(" ")).toBe("0 0 2 0 0 1 0 0 0 0 0 0");
	expect(year?.months[2]).toMatchObject({ href: "/1998/03/", label: "March 1998, 2 articles" });
	expect(year?.months[0]?.href).toBeUndefined();
	expect(year).toMatchObject({ label: "1998", href: "/1998/", vague: 1, count: 4 });
	expect(undated).toMatchObject({ href: "/undated/", count: 1 });
});

test("what is heard of a month holds the figure that is seen, also in languages with words for one and two", () => {
	const articles = ["1998-03-19", "1998-03-20", "1998-06-01"].map((date, i) =>
		makeArticle(`background/a${i}.md`, `date: ${date}`),
	);
	const desk = makeDesk(articles, {}, { language: "he" });
	const { rows } = coveragePage(desk, calendar(desk.archive.dated)).props as CoverageProps;
	const full = rows.flatMap(({ months }) => months).filter(({ count }) => count > 0);
	expect(full.map(({ text, label }) => [text, label])).toEqual([
		["2", "מרץ 1998, שתי כתבות (2)"],
		["1", "יוני 1998, כתבה אחת (1)"],
	]);
});

test("years without articles stand in one row", () => {
	expect(coverage(dates).rows.map(({ label, count }) => `${label}: ${count}`)).toEqual([
		"1998: 4",
		"1999: 1",
		"2000: 0",
		"2001: 1",
		"2002–2003: 0",
		"2004: 1",
	]);
});

test("gaps are counted and named, from the first month that has articles to the last", () => {
	expect(coverage(dates)).toMatchObject({
		extent: "8 articles, 1998–2004",
		summary: "66 months between the first and the last have none.",
		gaps: [
			"April 1998 – May 1998",
			"July 1998 – December 1998",
			"February 1999 – December 2000",
			"February 2001 – December 2003",
		],
	});
	expect(coverage(["1998-03-01", "1998-05-01"])).toMatchObject({
		summary: "1 month between the first and the last has none.",
		gaps: ["April 1998"],
	});
	expect(coverage(["1998-03-01", "1998-04"])).toMatchObject({
		summary: "No month between the first and the last is without articles.",
		gaps: [],
	});
});

test("an archive without dates has coverage too", () => {
	expect(coverage([])).toMatchObject({ rows: [], gaps: [], extent: "0 articles" });
	expect(coverage(["undated"]).undated?.count).toBe(1);
});
