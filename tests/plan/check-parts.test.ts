import { expect, test } from "vitest";
import { type ComparedPart, checkParts } from "../../src/plan/check-parts.ts";

const names = { code: "the version", articles: "articles" };
type Part = ComparedPart<{ code: string; articles: string }>;

function part(number: number, changed: Partial<Part> = {}): Part {
	return {
		folder: `part-${number}`,
		part: { number, of: 3 },
		making: { code: "c", articles: "a" },
		whole: { files: 3, search: { volumes: 3 } },
		files: { [`page-${number}/index.html`]: {}, [`search/volumes/v${number}/table.json`]: {} },
		volumes: { [`v${number}`]: {} },
		...changed,
	};
}

const check = (...parts: Part[]) => checkParts(parts, names);

test("parts in any order that make a whole site have no fault", () => {
	expect(check(part(2), part(3), part(1))).toEqual([]);
});

test("every fault is named, with the folders", () => {
	expect(check()).toEqual(["There is no part to join."]);
	expect(check(part(1), part(3))).toEqual(["Part 2 of 3 is missing."]);
	expect(check(part(1), part(2), part(2, { folder: "again" }), part(3))).toEqual([
		"Part 2 of 3 is there 2 times: part-2, again.",
	]);
	expect(check(part(1), part(2), part(3, { making: { code: "d", articles: "b" } }))).toEqual([
		"part-3 and part-1 are not of one edition: they differ in the version, articles.",
	]);
	expect(check(part(1), part(2), part(3, { part: { number: 3, of: 4 } }))).toContain(
		"part-3 is part 3 of 4, part-1 is part 1 of 3.",
	);
	expect(check(part(1), part(2), part(3, { files: { "page-1/index.html": {} } }))).toEqual([
		"page-1/index.html is in part-1 and in part-3.",
	]);
	expect(check(part(1), part(2), part(3, { files: {}, volumes: {} }))).toEqual([
		"The site has 3 pages and other files, the parts 2.",
		"The search has 3 volumes, the parts 2.",
	]);
});
