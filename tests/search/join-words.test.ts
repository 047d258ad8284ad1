import fc from "fast-check";
import { expect, test } from "vitest";
import type { VolumeCard } from "../../src/archive/volume-table.ts";
import { type WordCounts, wordBuckets } from "../../src/archive/word-table.ts";
import { packWords, unpackWords } from "../../src/search/count-words.ts";
import { joinFamily, mendFamily } from "../../src/search/join-words.ts";

const words = ["flood", "fire", "1986", "constructor", "__proto__", "中", "zürich", "port"];

/** Counts as a volume has them: periods ascending, numbers above nothing. */
const counts: fc.Arbitrary<WordCounts> = fc
	.tuple(
		fc.dictionary(
			fc.constantFrom(...words),
			fc.dictionary(fc.constantFrom("0", "25974", "25977"), fc.integer({ min: 1, max: 9 })),
		),
		fc.dictionary(fc.constantFrom(...words), fc.integer({ min: 1, max: 9 })),
	)
	.map(([stems, spellings]) => ({
		stems: new Map(
			Object.entries(stems)
				.filter(([, own]) => Object.keys(own).length > 0)
				.map(([stem, own]) => [stem, Object.entries(own).flatMap(([period, count]) => [Number(period), count])]),
		),
		spellings: new Map(Object.entries(spellings)),
	}));

const card = (id: string) => ({ id }) as VolumeCard;
const buckets = wordBuckets(300);

function join(volumes: readonly WordCounts[]): Map<string, string> {
	const files = joinFamily(
		"en",
		volumes.map((_, place) => card(String(place))),
		buckets,
		({ id }) => packWords(volumes[Number(id)] as WordCounts),
	);
	return new Map(files.map(({ path, text }) => [path, text]));
}

test("what a volume counted is read as it was written", () => {
	fc.assert(
		fc.property(counts, (own) => {
			expect(unpackWords(packWords(own))).toEqual(own);
		}),
	);
});

test("a table that was brought up to date is the one that all volumes make, and untouched files stay", () => {
	fc.assert(
		fc.property(fc.array(counts), fc.array(counts), fc.array(counts), (kept, removed, added) => {
			const table = join([...kept, ...removed]);
			const mended = mendFamily("en", added, removed, buckets, (path) => table.get(path) ?? "");
			const wanted = join([...kept, ...added]);
			for (const { path, text } of mended) {
				expect(text).not.toBe(table.get(path));
				table.set(path, text);
			}
			expect(table).toEqual(wanted);
		}),
	);
});

test("a small archive has a small table, a large one many small files", () => {
	expect([1, 64, 65, 10_000, 1_000_000].map(wordBuckets)).toEqual([
		{ stems: 1, spellings: 1 },
		{ stems: 1, spellings: 1 },
		{ stems: 2, spellings: 2 },
		{ stems: 256, spellings: 256 },
		{ stems: 1024, spellings: 256 },
	]);
});
