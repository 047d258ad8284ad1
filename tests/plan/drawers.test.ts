import { expect, test } from "vitest";
import { drawerOf, runtimeGroup, volumeOf } from "../../src/plan/drawers.ts";

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
])("%s is in the drawer %j", (path, drawer) => {
	expect(drawerOf(path)).toBe(drawer);
});

test.each([
	["search/volumes/en-1998/", "en-1998"],
	["search/pagefind/", runtimeGroup],
])("a volume is a drawer: %s", (drawer, id) => {
	expect(drawerOf(`${drawer}a/b.json`)).toBe(drawer);
	expect(volumeOf(`${drawer}a/b.json`)).toBe(id);
	expect(volumeOf(drawer)).toBe(id);
});

test("what is in no volume has none", () => {
	expect(["1998/", "", "search/volumes.json"].map(volumeOf)).toEqual([undefined, undefined, undefined]);
});
