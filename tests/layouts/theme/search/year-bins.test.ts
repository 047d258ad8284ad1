import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { YearCounts } from "../../../../layouts/theme/search/protocol.ts";
import { magnification, yearBins } from "../../../../layouts/theme/search/year-bins.ts";

const held: YearCounts = [
	["1987", 10],
	["1988", 20],
	["1991", 5],
];

describe("bars of years", () => {
	test("stand for one year each while there is room, years without articles among them", () => {
		expect(yearBins(held, [["1988", 3]], 10)).toEqual([
			{ first: 1987, last: 1987, held: 10, found: 0 },
			{ first: 1988, last: 1988, held: 20, found: 3 },
			{ first: 1989, last: 1989, held: 0, found: 0 },
			{ first: 1990, last: 1990, held: 0, found: 0 },
			{ first: 1991, last: 1991, held: 5, found: 0 },
		]);
	});

	test("say nothing of what was found before anything was looked for", () => {
		expect(yearBins(held, undefined, 10)[0]).toEqual({ first: 1987, last: 1987, held: 10 });
	});

	test("are none for an archive without dates", () => {
		expect(yearBins([], undefined, 10)).toEqual([]);
	});

	test("stand for several years where the room is small", () => {
		expect(yearBins(held, undefined, 2)).toEqual([
			{ first: 1985, last: 1989, held: 30 },
			{ first: 1990, last: 1994, held: 5 },
		]);
		const long: YearCounts = Array.from({ length: 230 }, (_, place) => [String(1795 + place), 1]);
		expect(yearBins(long, undefined, 41)[0]).toEqual({ first: 1790, last: 1799, held: 5 });
	});

	test("lose no article, whatever the room", () => {
		const counts = fc.uniqueArray(fc.tuple(fc.integer({ min: 1500, max: 2100 }), fc.integer({ min: 1, max: 999 })), {
			selector: ([year]) => year,
			minLength: 1,
		});
		fc.assert(
			fc.property(counts, fc.integer({ min: 10, max: 200 }), (some, most) => {
				const years = some.toSorted(([a], [b]) => a - b).map(([year, n]): [string, number] => [String(year), n]);
				const bins = yearBins(years, years, most);
				const sum = some.reduce((all, [, n]) => all + n, 0);
				expect(bins.length).toBeLessThanOrEqual(most);
				expect(bins.reduce((all, bin) => all + bin.held, 0)).toBe(sum);
				expect(bins.reduce((all, bin) => all + (bin.found ?? 0), 0)).toBe(sum);
			}),
		);
	});
});

test.each([
	[100, 0, 1],
	[100, 100, 1],
	[100, 11, 1],
	[100, 10, 10],
	[1000, 1, 1000],
])("of at most %d articles a year, bars for at most %d found are drawn %d times as tall", (held, found, times) => {
	expect(magnification([{ first: 1998, last: 1998, held, found }])).toBe(times);
});
