import { expect, test } from "vitest";
import { closeUp, hasUnspaced, isGap, isSilent, isUnspaced, spaceOut } from "../../src/text/unspaced.ts";

test.each([
	["plain words, well-made, as they are", "plain words, well-made, as they are"],
	["簽署條約，北京", "簽|署|條|約，|北|京"],
	["「東京」、「大阪」", "「東|京」、|「大|阪」"],
	["Web網頁2頁", "Web|網|頁|2|頁"],
	["東京 Tokyo 2020", "東|京 Tokyo 2020"],
	["カーネギー", "カ|ー|ネ|ギ|ー"],
	["ก็ดี", "ก็|ดี"],
	["한국 신문", "한국 신문"],
	["條約&amp;法", "條|約|&amp;|法"],
	["کتاب\u200cهای نو", "کتاب\u200c|های نو"],
	["نمی\u200cخواهم\u200cشان", "نمی\u200c|خواهم\u200c|شان"],
	["खेल\u200cकूद", "खेल\u200cकूद"],
	["בית־ספר ובית-ספר", "בית־|ספר ובית-|ספר"],
	["L’homme et l'eau, «d’Œuvre»", "L’|homme et l'|eau, «d’|Œuvre»"],
	["ב־1998 וב-Linux", "ב־|1998 וב-Linux"],
])("%s", (text, spaced) => {
	expect(spaceOut(text, "fr").replace(/\u2063?\u2060 /g, "|")).toBe(spaced);
	expect(spaceOut(spaceOut(text, "fr"), "fr").replace(/[\s\u2060]+/g, " ")).toBe(
		spaceOut(text, "fr").replace(/[\s\u2060]+/g, " "),
	);
	expect(closeUp(spaceOut(text, "fr"))).toBe(text);
});

test("only a space that was put in is a gap", () => {
	const words = spaceOut("東京 Tokyo は", "ja").split(" ");
	expect(words.map((word) => word.replace("\u2060", ""))).toEqual(["東", "京", "Tokyo", "は"]);
	expect(words.map(isGap)).toEqual([true, false, false, false]);
});

test("an elision that says nothing is told from a word", () => {
	const words = spaceOut("C’est lorsqu’il lit C", "fr").split(" ");
	expect(words.map(isSilent)).toEqual([true, false, false, false, false, false]);
	expect(words.map(isGap)).toEqual([true, false, true, false, false, false]);
});

test("knows letters of such scripts", () => {
	expect(["a條", "條", "a", "한"].map(hasUnspaced)).toEqual([true, true, false, false]);
	expect(["條", "ー", "條約", "ดี"].map(isUnspaced)).toEqual([true, true, true, true]);
	expect(["a", "條a", "", "한"].map(isUnspaced)).toEqual([false, false, false, false]);
});
