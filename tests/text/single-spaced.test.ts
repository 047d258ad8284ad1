import fc from "fast-check";
import { expect, test } from "vitest";
import { singleSpaced } from "../../src/text/single-spaced.ts";

test.each([
	["one two", "one two"],
	["one  two", "one two"],
	["one\ntwo", "one two"],
	["one \n\t two", "one two"],
	["one\u00a0two", "one two"],
	["\n one\r\n", " one "],
])("%j becomes %j", (text, wanted) => {
	expect(singleSpaced(text)).toBe(wanted);
});

test("every run of white space becomes one space", () => {
	const texts = fc.string({ unit: fc.constantFrom(" ", "\t", "\n", "\r", "\u00a0", "\u2028", "\u3000", "a", "é") });
	fc.assert(fc.property(texts, (text) => singleSpaced(text) === text.replace(/\s+/g, " ")));
});
