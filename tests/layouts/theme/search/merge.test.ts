import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Hit, hitOrders, mergeHits, rowInstants, settledCount } from "../../../../layouts/theme/search/merge.ts";
import type { ListedVolume, VolumeTable } from "../../../../src/archive/volume-table.ts";

const table: VolumeTable = {
	fragments: [],
	lengths: [],
	index: { folder: "", size: 1, lengths: [], starts: [] },
	fields: [],
	dates: [],
	instants: [],
	titles: "",
	facets: {},
};

function volume(id: string, more: Partial<ListedVolume> = {}): ListedVolume {
	return { id, language: "en", count: 1, length: 9, table: "", prefix: "en", family: "en", ...more };
}

function hit(id: string, row: number, instant?: number, more: Partial<Hit> = {}): Hit {
	const made: Hit = { volume: volume(id), table, row, places: [], relevance: 0, ...more };
	if (instant !== undefined) made.instant = instant;
	return made;
}

const hits = fc.uniqueArray(
	fc
		.tuple(fc.constantFrom("a", "b", "undated"), fc.nat(30), fc.nat(5), fc.nat(3))
		.map(([id, row, instant, relevance]) => hit(id, row, id === "undated" ? undefined : instant, { relevance })),
	{ selector: ({ volume: { id }, row }) => `${id} ${row}` },
);

describe("hitOrders and mergeHits", () => {
	test.each(["newest", "oldest", "relevance"] as const)("%s: merged volumes are in the order of all", (sort) => {
		fc.assert(
			fc.property(hits, (all) => {
				const order = hitOrders[sort];
				const of = (wanted: string) => all.filter(({ volume: { id } }) => id === wanted).sort(order);
				const merged = mergeHits(mergeHits(of("b"), of("undated"), order), of("a"), order);
				expect(merged).toEqual(all.toSorted(order));
				for (const [place, one] of merged.entries())
					expect(place === 0 || order(merged[place - 1] ?? one, one)).toBeTruthy();
			}),
		);
	});

	test("undated articles are last both ways", () => {
		const all = [hit("u", 0), hit("a", 0, 5), hit("b", 0, 9)];
		const ids = (sort: "newest" | "oldest") => all.toSorted(hitOrders[sort]).map((one) => one.volume.id);
		expect(ids("newest")).toEqual(["b", "a", "u"]);
		expect(ids("oldest")).toEqual(["a", "b", "u"]);
	});
});

test("rowInstants adds up the steps", () => {
	expect(rowInstants({ ...table, instants: [-100, 0, 250] })).toEqual([-100, -100, 150]);
});

describe("settledCount", () => {
	const found = [hit("a", 1, 90), hit("a", 0, 50), hit("u", 0)];
	test.each([
		["nothing is pending", [], 3],
		["an older volume is pending", [volume("b", { oldest: 10, newest: 40 })], 2],
		["a volume overlaps", [volume("b", { oldest: 10, newest: 60 })], 1],
		["a volume ends at the same instant", [volume("b", { oldest: 10, newest: 90 })], 0],
		["undated ones are pending", [volume("u")], 2],
	])("newest first, %s", (_case, pending, count) => {
		expect(settledCount(found, pending, "newest", "en")).toBe(count);
	});

	test("oldest first", () => {
		expect(
			settledCount([hit("a", 0, 50), hit("a", 1, 90)], [volume("b", { oldest: 60, newest: 99 })], "oldest", "en"),
		).toBe(1);
	});

	test("a version is held back while one that would stand in its place may come", () => {
		const [original, translation] = [hit("a", 1, 90), hit("b", 1, 90, { original: { article: "a 1", volume: "a" } })];
		const older = (id: string, more: Partial<ListedVolume> = {}) => volume(id, { oldest: 1, newest: 9, ...more });
		const count = (one: Hit, pending: ListedVolume, language: string) =>
			settledCount([one], [pending], "newest", language);
		expect(count(translation, older("a"), "fa")).toBe(0);
		expect(count(translation, older("c", { translated: true }), "fa")).toBe(0);
		expect(count(translation, older("c"), "fa")).toBe(1);
		expect(count(translation, older("a"), "en")).toBe(1);
		expect(count(original, older("c", { translated: true }), "fa")).toBe(0);
		expect(count(original, older("c"), "fa")).toBe(1);
	});

	test("by relevance nothing is settled before all have answered", () => {
		expect(settledCount(found, [volume("b")], "relevance", "en")).toBe(0);
	});
});
