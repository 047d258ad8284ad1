import { expect, test } from "vitest";
import { isUnspaced, spaceOut } from "../../src/text/unspaced.ts";

test.each([
	["plain words, as they are", "plain words, as they are"],
	["簽署條約，北京", "簽 署 條 約， 北 京"],
	["「東京」、「大阪」", "「東 京」、 「大 阪」"],
	["Web網頁2頁", "Web 網 頁 2 頁"],
	["カーネギー", "カ ー ネ ギ ー"],
	["ก็ดี", "ก็ ดี"],
	["한국 신문", "한국 신문"],
	["條約&amp;法", "條 約 &amp; 法"],
])("%s", (text, spaced) => {
	expect(spaceOut(text).replace(/\s+/g, " ").trim()).toBe(spaced);
	expect(spaceOut(spaceOut(text)).replace(/\s+/g, " ").trim()).toBe(spaced);
});

test("knows letters of such scripts", () => {
	expect(["條", "ー", "條約", "ดี"].map(isUnspaced)).toEqual([true, true, true, true]);
	expect(["a", "條a", "", "한"].map(isUnspaced)).toEqual([false, false, false, false]);
});
