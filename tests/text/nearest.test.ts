import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare } from "../../src/text/compare.ts";
import { distance, NearestFinder, nearest } from "../../src/text/nearest.ts";

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

describe("NearestFinder", () => {
	const months = Array.from(
		{ length: 60 },
		(_, i) => `19${50 + Math.floor(i / 12)}/${String(1 + (i % 12)).padStart(2, "0")}`,
	);
	const stories = ["treaty-signed", "harbour-closed", "budget-passed", "Mayor-resigns", "bridge-opened", "index"];
	const paths = months.flatMap((month) => stories.map((story) => `${month}/${story}.md`));
	const finder = new NearestFinder(() => paths);

	test.each([
		["1951/03/traety-signed.md", "1951/03/treaty-signed.md"],
		["1951/03/reaty-signed.md", "1951/03/treaty-signed.md"],
		["1951/03/treaty-signd.md", "1951/03/treaty-signed.md"],
		["1951/13/treaty-signed.md", "1951/03/treaty-signed.md"],
		["2951/03/treaty-signed.md", "1951/03/treaty-signed.md"],
		["1952/07/mayor-resigns.md", "1952/07/Mayor-resigns.md"],
		["1952/07/mayor-resings.md", "1952/07/Mayor-resigns.md"],
		["1951/03/indx.md", "1951/03/index.md"],
		["1951/03/quite-another-thing-altogether.md", undefined],
	])("among hundreds, %j was probably meant as %j", (word, meant) => {
		expect(finder.find(word)).toBe(meant);
	});

	test("does not depend on the order of the candidates", () => {
		const turned = new NearestFinder(() => paths.toReversed());
		const wrong = paths.map((path, i) => path.slice(0, i % path.length) + path.slice((i % path.length) + 1));
		expect(wrong.map((word) => turned.find(word))).toEqual(wrong.map((word) => finder.find(word)));
	});

	test("among few, finds what is nearest of all", () => {
		fc.assert(
			fc.property(fc.string(), fc.array(fc.string(), { maxLength: 20 }), (word, candidates) => {
				expect(new NearestFinder(() => candidates).find(word)).toBe(nearest(word, candidates.sort(compare)));
			}),
		);
	});
});

test("a limit does not change a distance below it", () => {
	const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });
	fc.assert(
		fc.property(word, word, fc.integer({ min: 1, max: 6 }), (a, b, limit) => {
			expect(Math.min(limit, distance(a, b, limit))).toBe(Math.min(limit, distance(a, b)));
		}),
	);
});
