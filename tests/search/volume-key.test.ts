import { describe, expect, test } from "vitest";
import type { SearchEntry, Volume } from "../../src/archive/search-entry.ts";
import { rowKeys, volumeKey } from "../../src/search/volume-key.ts";

const first: SearchEntry = {
	url: "/1991/03/story/",
	title: "Story",
	standfirst: "What it says in brief",
	byline: "By Ann Lee",
	body: "body",
	language: "en",
	date: "1991-03-02",
	instant: 667872000,
	facets: { topics: [{ key: "t1", name: "Topic 1" }] },
};
const volumeOf = (entry: SearchEntry): Volume => ({ id: "en", language: "en", entries: [entry] });
const keys = (changes: Partial<SearchEntry> = {}, code = "1") => ({
	volume: volumeKey(volumeOf({ ...first, ...changes }), code),
	row: rowKeys(volumeOf({ ...first, ...changes }), code)[0],
});
const was = keys();

/** What Pagefind is given. */
const read: Partial<SearchEntry>[] = [
	{ url: "/1991/03/other/" },
	{ title: "Other" },
	{ standfirst: "Other" },
	{ byline: "Other" },
	{ body: "other" },
	{ language: "EN" },
];
/** What the volume says of an article beside its words. */
const beside: Partial<SearchEntry>[] = [
	{ instant: 1 },
	{ date: "1991-03" },
	{ facets: { topics: [{ key: "other", name: "Topic 1" }] } },
	{ original: { url: "/1991/03/autre/", language: "fr" } },
];

describe("the key of a volume", () => {
	test("changes with what is indexed and with what stands beside it", () => {
		const all = [...read, ...beside].map((change) => keys(change).volume);
		expect(new Set([was.volume, ...all]).size).toBe(all.length + 1);
	});

	test("changes with the code that indexes and with the number of files", () => {
		expect(keys({}, "2").volume).not.toBe(was.volume);
		expect(volumeKey(volumeOf(first), "1", 40)).not.toBe(was.volume);
	});

	test("does not change with the spelling of a name", () => {
		expect(keys({ facets: { topics: [{ key: "t1", name: "TOPIC 1" }] } })).toEqual(was);
	});
});

describe("the key of a row", () => {
	test("changes with what Pagefind is given and with the code that indexes, and with nothing else", () => {
		const all = [...read.map((change) => keys(change).row), keys({}, "2").row];
		expect(new Set([was.row, ...all]).size).toBe(all.length + 1);
		for (const change of beside) expect(keys(change).row).toBe(was.row);
	});
});
