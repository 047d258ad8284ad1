import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanText } from "../../src/text/clean-text.ts";

test.each([
	["a\u0000b\u0008c\u001bd\u007fe\uffff", "abcde"],
	["a\tb\nc", "a\tb\nc"],
	["\u202eabc\u202c", "abc\u202c"],
	["\u200f\u2067شرح\u2069 می\u200cشود", "\u200f\u2067شرح\u2069 می\u200cشود"],
	["a\ud800b 😀 \udc00", "a\ufffdb 😀 \ufffd"],
	["\u0091quoted\u0092", "\u0091quoted\u0092"],
])("%j becomes %j", (text, clean) => {
	expect(cleanText(text)).toBe(clean);
});

test("what is clean can stand in every address", () => {
	fc.assert(
		fc.property(fc.string({ unit: "binary" }), (text) => {
			const clean = cleanText(text);
			expect(cleanText(clean)).toBe(clean);
			expect(() => encodeURIComponent(clean)).not.toThrow();
		}),
	);
});
