import fc from "fast-check";
import { expect, test } from "vitest";
import { readHitWords, writeHitWords } from "../../../../layouts/theme/article/hit-words.ts";

test.each([
	[["flood", "mayor"], "#hit=flood,mayor"],
	[["“floods,”", "flood"], "#hit=floods,flood"],
	[["flood", "flood"], "#hit=flood"],
	[["a,b", "50%"], "#hit=a%2Cb,50"],
	[[], ""],
	[["—"], ""],
])("%j stand in an address as %j", (words, fragment) => {
	expect(writeHitWords(words)).toBe(fragment);
});

test("words come back from the address", () => {
	const word = fc.stringMatching(/^[\p{L}\p{N}]([\p{L}\p{N},&# %]{0,8}[\p{L}\p{N}])?$/u);
	fc.assert(
		fc.property(fc.uniqueArray(word, { maxLength: 12 }), (words) => {
			expect(readHitWords(writeHitWords(words))).toEqual(words);
		}),
	);
});

test.each(["", "#main", "#hit=", "#hit=%E0%A4%A", "#fn1"])("%j names none", (fragment) => {
	expect(readHitWords(fragment)).toEqual([]);
});
