import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { findWord } from "../../src/archive/index-chunk.ts";
import { IndexCutter } from "../../src/search/cut-index.ts";
import { compareCodePoints } from "../../src/text/compare.ts";

/** An entry as Pagefind writes it, of a word that stands in the articles 0 up to `pages`. */
function entryOf(stem: string, pages: number): Uint8Array {
	const text = Buffer.from(stem);
	const list = (length: number) => [0x99, length >> 8, length & 255];
	const page = (step: number) => [0x83, step, 0x81, 0x00, 0x80];
	const steps = Array.from({ length: pages }, (_, place) => page(place === 0 ? 0 : 1));
	return Uint8Array.of(0x83, 0x78, text.length, ...text, ...list(pages), ...steps.flat(), 0x80);
}

function cut(words: readonly [stem: string, pages: number][]) {
	const cutter = new IndexCutter();
	for (const [stem, pages] of words) cutter.add({ stem, entry: entryOf(stem, pages) });
	return { parts: cutter.end().map((part) => gunzipSync(part)), starts: cutter.starts };
}

const stem = fc.oneof(
	fc.string({ unit: fc.constantFrom("a", "b", "é", "ﬀ", "𐤀"), minLength: 1, maxLength: 6 }),
	fc.string({ minLength: 1, unit: "grapheme" }),
);
const index = fc
	.uniqueArray(fc.tuple(stem, fc.integer({ min: 1, max: 2500 })), {
		selector: ([word]) => word,
		minLength: 1,
		maxLength: 60,
	})
	.map((words) => words.sort(([a], [b]) => compareCodePoints(a, b)));

test("every word is found in the part that begins last before it, and no other word is", () => {
	fc.assert(
		fc.property(index, stem, (words, other) => {
			const { parts, starts } = cut(words);
			const pagesOf = (word: string) => {
				const part = starts.findLastIndex((start) => compareCodePoints(start, word) <= 0);
				return findWord(parts[part] ?? new Uint8Array(), word)?.spellings[0]?.pages.length;
			};
			for (const [word, pages] of words) expect(pagesOf(word)).toBe(pages);
			if (!words.some(([word]) => word === other)) expect(pagesOf(other)).toBeUndefined();
		}),
	);
});

test("a part is small, unless one word alone is large; then it has no other", () => {
	const { parts } = cut([
		["a", 10],
		["b", 10],
		["c", 2000],
		["d", 1500],
		["e", 10],
	]);
	expect(parts.map(({ length }) => length)).toMatchInlineSnapshot(`
		[
		  116,
		  10008,
		  7566,
		]
	`);
});

test("a beginning is as long as tells it from the word before", () => {
	const { starts } = cut([
		["harbour", 2000],
		["harvest", 2000],
		["hat", 2000],
		["hatter", 2000],
		["rose", 2000],
	]);
	expect(starts).toEqual(["h", "harv", "hat", "hatt", "r"]);
});

test("words that come out of order are no index", () => {
	expect(() =>
		cut([
			["b", 1],
			["a", 1],
		]),
	).toThrowErrorMatchingInlineSnapshot(`[Error: Pagefind wrote "a" behind "b"]`);
});
