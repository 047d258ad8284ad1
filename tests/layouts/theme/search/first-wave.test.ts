import { describe, expect, test } from "vitest";
import { firstWave } from "../../../../layouts/theme/search/first-wave.ts";
import type { PreparedQuery, Sequence } from "../../../../layouts/theme/search/prepared-query.ts";
import type { ListedVolume } from "../../../../src/archive/volume-table.ts";
import { type PeriodCounts, periodOf } from "../../../../src/archive/word-table.ts";

function volume(from: string | undefined, to: string | undefined, family = "en"): ListedVolume {
	const dates = from !== undefined && to !== undefined ? { from, to } : {};
	return {
		id: `${family}-${from}`,
		language: family,
		count: 8,
		length: 9,
		table: "",
		prefix: family,
		family,
		...dates,
	};
}

const newest = [
	volume("2001-02-11", "2001-12-31"),
	volume("2000-09-01", "2001-02-10"),
	volume("1999-01-01", "2000-08-31"),
	volume(undefined, undefined),
];

function wordIn(counts: { [family: string]: [date: string | undefined, articles: number][] }): PreparedQuery {
	const sequence: Sequence = new Map(
		Object.entries(counts).map(([family, own]) => {
			const flat: PeriodCounts = own
				.map(([date, articles]): [number, number] => [periodOf(date, true), articles])
				.sort(([a], [b]) => a - b)
				.flat();
			return [family, [{ form: "", plain: "", stems: [""], counts: flat }]];
		}),
	);
	const term = { text: "", phrase: false };
	return { all: [[{ term, sequences: [sequence], synonyms: [], unknown: [] }]], none: [] };
}

describe("firstWave", () => {
	const word = wordIn({
		en: [
			["2001-11", 4],
			["2001-02", 2],
			["2000-10", 3],
			["1999", 1],
			[undefined, 5],
		],
	});

	test.each([
		["the newest volume where that is enough", 4, 1],
		["both volumes that share the month of the last", 5, 2],
		["as many as are needed", 9, 2],
		["those counted by the year", 10, 3],
		["the undated last", 11, 4],
		["all where the word is rarer than that", 99, 4],
	])("asks %s", (_case, shown, size) => {
		expect(firstWave(word, newest, "newest", shown)).toBe(size);
	});

	test("begins at the other end for the oldest", () => {
		const oldest = [...newest.slice(0, 3).reverse(), ...newest.slice(3)];
		expect(firstWave(word, oldest, "oldest", 1)).toBe(1);
		expect(firstWave(word, oldest, "oldest", 2)).toBe(2);
		expect(firstWave(word, oldest, "oldest", 10)).toBe(3);
	});

	test("counts what volumes hold where no word is asked for", () => {
		expect(firstWave({ all: [], none: [] }, newest, "newest", 10)).toBe(2);
	});

	test("looks for a word of several languages in the volumes of each", () => {
		const both = wordIn({ en: [["2001-11", 1]], de: [["2001-12", 1]] });
		const volumes = [...newest.slice(0, 2), volume("1990-01-01", "2001-12-31", "de")];
		expect(firstWave(both, volumes, "newest", 1)).toBe(3);
		expect(firstWave(both, newest.slice(0, 2), "newest", 2)).toBe(1);
	});
});
