import { expect, test } from "vitest";
import { runtimeGroup, sectionOf, sectionOfVolume, volumeOf } from "../../src/plan/sections.ts";

test.each([
	["1998/03/storm/index.html", "1998/"],
	["1998/index.html", "1998/"],
	["search/volumes/en-1998/table.json", "search/volumes/en-1998/"],
	["search/pagefind/1.6.0/pagefind.js", "search/pagefind/"],
	["search/volumes.json", ""],
	["search/words/en/1.json", ""],
	["topics/1998/index.html", ""],
	["19981/index.html", ""],
	["index.html", ""],
])("%s is in the section %j", (path, section) => {
	expect(sectionOf(path)).toBe(section);
});

test.each(["en-1998", runtimeGroup])("the section of the volume %s holds its files, and no other does", (id) => {
	const section = sectionOfVolume(id);
	expect(sectionOf(`${section}a/b.json`)).toBe(section);
	expect(volumeOf(`${section}a/b.json`)).toBe(id);
	expect(volumeOf(section)).toBe(id);
});

test("what is in no volume has none", () => {
	expect(["1998/", "", "search/volumes.json"].map(volumeOf)).toEqual([undefined, undefined, undefined]);
});
