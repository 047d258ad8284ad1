import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clip } from "../../src/text/clip.ts";

describe("clip", () => {
	test.each([
		["The treaty", 20, "The treaty"],
		["The  treaty\n was signed ", 30, "The treaty was signed"],
		["The treaty was signed in Vienna", 20, "The treaty was…"],
		["The treaty, signed", 13, "The treaty…"],
		["Donaudampfschifffahrt", 10, "Donaudamp…"],
		["", 5, ""],
	])("%j in %i characters is %j", (text, limit, clipped) => {
		expect(clip(text, limit)).toBe(clipped);
	});

	test("never exceeds the limit and never cuts a character in two", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 60 }), (text, limit) => {
				const clipped = clip(text, limit);
				expect(clipped.length).toBeLessThanOrEqual(limit);
				expect(clipped).not.toMatch(/[\ud800-\udfff]/u);
			}),
		);
	});

	test("says that something was left out, and only then", () => {
		fc.assert(
			fc.property(fc.lorem({ maxCount: 20 }), fc.integer({ min: 2, max: 80 }), (text, limit) => {
				expect(clip(text, limit).endsWith("…")).toBe(text.length > limit);
			}),
		);
	});
});
