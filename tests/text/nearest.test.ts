import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distance, nearest } from "../../src/text/nearest.ts";

describe("distance", () => {
	test.each([
		["", "", 0],
		["title", "title", 0],
		["titel", "title", 1],
		["tilte", "title", 1],
		["titles", "title", 1],
		["", "abc", 3],
		["kitten", "sitting", 3],
		["😀", "😁", 1],
	])("from %j to %j is %i", (a, b, steps) => {
		expect(distance(a, b)).toBe(steps);
	});

	test("is the same both ways, and nothing only between equals", () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (a, b) => {
				expect(distance(a, b)).toBe(distance(b, a));
				expect(distance(a, b) === 0).toBe(a === b);
			}),
		);
	});
});

describe("nearest", () => {
	const keys = ["title", "date", "topics", "people", "places", "standfirst"];
	test.each([
		["titel", "title"],
		["Title", "title"],
		["topic", "topics"],
		["standfrist", "standfirst"],
		["dat", "date"],
		["weather", undefined],
		["x", undefined],
	])("%j was probably meant as %j", (word, meant) => {
		expect(nearest(word, keys)).toBe(meant);
	});
});
