import fc from "fast-check";
import { expect, test } from "vitest";
import { countParts } from "../../src/text/count-parts.ts";

test("there are as many parts as a text is split into", () => {
	const text = fc.array(fc.constantFrom("/", "//", " ", "a")).map((pieces) => pieces.join(""));
	fc.assert(
		fc.property(text, fc.constantFrom("//", " "), (text, between) => {
			expect(countParts(text, between)).toBe(text.split(between).length);
		}),
	);
});
