import { expect, test } from "vitest";
import { countHoldings } from "../../src/archive/count-holdings.ts";
import type { SearchEntry } from "../../src/archive/search-entry.ts";

const entry = (date: string | undefined, language = "en"): SearchEntry => ({
	url: `/${date}/${language}/`,
	title: "A title",
	language,
	facets: {},
	...(date !== undefined && { date, instant: 0 }),
});

test("counts articles by year and language, months without any, and the undated", () => {
	const entries = [
		entry("1998-11-02"),
		entry("1999-02-01", "zh-Hant"),
		entry("1998-11-01"),
		entry(undefined),
		entry("1997"),
	];
	expect(countHoldings(entries)).toEqual({
		articles: 5,
		years: [
			["1997", 1],
			["1998", 2],
			["1999", 1],
		],
		undated: 1,
		emptyMonths: 2,
		languages: [
			["en", 4],
			["zh-hant", 1],
		],
	});
});

test("counts an undated article in several languages once", () => {
	const letter = entry(undefined);
	const original = { url: letter.url, language: "en" };
	const versions = [letter, { ...entry(undefined, "es"), original }, { ...entry(undefined, "fr"), original }];
	expect(countHoldings(versions)).toMatchObject({ articles: 3, undated: 1 });
});

test("finds no month empty where no date names a month", () => {
	expect(countHoldings([]).emptyMonths).toBe(0);
	expect(countHoldings([entry("1998"), entry("2001")]).emptyMonths).toBe(0);
});
