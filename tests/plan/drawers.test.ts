import { expect, test } from "vitest";
import { drawerOf, runtimeGroup, volumeOf } from "../../src/plan/drawers.ts";

test.each([
	["1998/03/storm/index.html", "1998/"],
	["1998/index.html", "1998/"],
	["search/volumes/en-1998/table.json", "search/volumes/en-1998/"],
	["search/pagefind/1.6.0/pagefind.js", "search/pagefind/"],
	["search/words/en/1.json", "search/words/en/"],
])("%s is in the drawer %s", (path, drawer) => {
	expect(drawerOf(path)).toBe(drawer);
});

test.each(["search/volumes.json", "topics/1998/index.html", "19981/index.html", "index.html", "سال/index.html"])(
	"%s shares one of sixteen",
	(path) => {
		expect(drawerOf(path)).toMatch(/^(?:\d|1[0-5])$/);
		expect(drawerOf(path)).toBe(drawerOf(path));
	},
);

test("however many files lie in one folder, no drawer holds much more than its share", () => {
	const counts = new Map<string, number>();
	for (let i = 0; i < 16_000; i++) {
		const drawer = drawerOf(`posts/tale-${i}/index.html`);
		counts.set(drawer, (counts.get(drawer) ?? 0) + 1);
	}
	expect(Math.max(...counts.values())).toBeLessThan(1_500);
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
	expect(["1998/", "7", "search/volumes.json"].map(volumeOf)).toEqual([undefined, undefined, undefined]);
});
