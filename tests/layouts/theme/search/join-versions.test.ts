import { describe, expect, test } from "vitest";
import { joinVersions } from "../../../../layouts/theme/search/join-versions.ts";
import type { Hit } from "../../../../layouts/theme/search/merge.ts";
import type { ListedVolume, VolumeTable } from "../../../../src/archive/volume-table.ts";

const table = {} as VolumeTable;
const volume = (language: string): ListedVolume => ({
	id: `${language}-1`,
	language,
	count: 9,
	length: 9,
	table: "",
	prefix: "",
	family: "",
});
const hit = (language: string, row: number, article?: string): Hit => ({
	volume: volume(language),
	table,
	row,
	places: [],
	relevance: 0,
	...(article !== undefined && { original: { article } }),
});

/** An English original, its versions in Spanish and French, an English article that is nothing but itself, and two versions of an original that was not found. */
const found = [
	hit("fr", 3, "en-1 7"),
	hit("en", 1),
	hit("es", 4, "en-1 7"),
	hit("en", 7),
	hit("fr", 9, "/withheld/"),
	hit("es", 9, "/withheld/"),
];

const names = (hits: readonly Hit[]) => hits.map(({ volume: { language }, row }) => `${language} ${row}`);

describe("of the versions of an article there stands", () => {
	test.each([
		["the one in the page's language", "fr", ["fr 3", "en 1", "fr 9"]],
		["the one in nearly the page's language", "es-mx", ["en 1", "es 4", "es 9"]],
		["the original where none is in the page's language, else the first by language", "fa", ["en 1", "en 7", "es 9"]],
	])("%s", (_case, language, wanted) => {
		expect(names(joinVersions(found, language).hits)).toEqual(wanted);
	});
});

test("the other versions are kept with it, the original first", () => {
	const { hits, others } = joinVersions(found, "fr");
	expect(hits.map((one) => names(others.get(one) ?? []))).toEqual([["en 7", "es 4"], [], ["es 9"]]);
});

test("what is in one language only is left as it is", () => {
	const alone = [hit("en", 1), hit("es", 2)];
	expect(joinVersions(alone, "en").hits).toBe(alone);
});
