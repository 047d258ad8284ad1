import fc from "fast-check";
import { expect, test } from "vitest";
import { drawerOf } from "../../src/plan/drawers.ts";
import type { FileRecord, FileRecords } from "../../src/plan/manifest.ts";
import { SiteFiles, type WrittenDrawer } from "../../src/plan/site-files.ts";
import { tally } from "../../src/plan/tally.ts";

const record = (key: string, size = 1): FileRecord => ({ key, hash: `hash of ${key}`, size, modified: 0 });

/** As a manifest gives them, with the names of what has been loaded. */
function written(records: Iterable<readonly [string, FileRecord]>): { files: SiteFiles; loaded: string[] } {
	const drawers = new Map<string, FileRecords>();
	for (const [path, known] of records) {
		const name = drawerOf(path);
		drawers.set(name, (drawers.get(name) ?? new Map()).set(path, known));
	}
	const loaded: string[] = [];
	const known = Array.from(drawers, ([name, own]): [string, WrittenDrawer] => [
		name,
		{ file: name, tally: tally(own) },
	]);
	const load = (name: string) => {
		loaded.push(name);
		return new Map(drawers.get(name));
	};
	return { files: new SiteFiles(new Map(known), load), loaded };
}

const site = [
	["1998/a/index.html", record("a")],
	["1999/b/index.html", record("b")],
	["search/volumes/en/table.json", record("t")],
	["index.html", record("i")],
] as const;

test("a drawer is loaded once, when one of its files is asked for", () => {
	const { files, loaded } = written(site);
	expect(files.size).toBe(4);
	expect(files.drawers.map((name) => files.tallyOf(name).files)).toEqual([1, 1, 1, 1]);
	expect(loaded).toEqual([]);
	expect(files.get("1998/a/index.html")?.key).toBe("a");
	expect(files.has("1998/c/index.html")).toBe(false);
	expect(files.has("2001/c/index.html")).toBe(false);
	expect(loaded).toEqual(["1998/"]);
});

test("what is changed in one drawer leaves the others as they are written", () => {
	const { files, loaded } = written(site);
	files.set("1998/c/index.html", record("c"));
	files.delete("1999/none/index.html");
	expect(files.written("1998/")).toBeUndefined();
	expect(files.written("1999/")?.file).toBe("1999/");
	expect(files.written("search/volumes/en/")?.file).toBe("search/volumes/en/");
	expect(loaded).toEqual(["1998/", "1999/"]);
});

test("forgotten, it is not known what files were made from, in whatever drawer", () => {
	const files = written(site).files.forget();
	expect(Array.from(files, ([path, { key, hash }]) => [path, key, hash])).toEqual(
		site.map(([path, { hash }]) => [path, "", hash]),
	);
});

test("whatever is set and deleted, it holds what one list of all would hold", () => {
	const path = fc.constantFrom("1998/a", "1998/b", "1999/a", "search/volumes/en/a", "index.html", "constructor");
	const entry = fc.tuple(
		path,
		fc.constantFrom("1", "2").map((key) => record(key, Number(key))),
	);
	const step = fc.oneof(
		entry.map(([at, known]) => ({ at, known: known as FileRecord | undefined })),
		path.map((at) => ({ at, known: undefined })),
	);
	fc.assert(
		fc.property(fc.array(entry), fc.array(step), (before, steps) => {
			const { files } = written(before);
			const all = new Map<string, FileRecord>(before);
			for (const { at, known } of steps) {
				if (known) {
					files.set(at, known);
					all.set(at, known);
				} else {
					files.delete(at);
					all.delete(at);
				}
			}
			expect(new Map(files)).toEqual(all);
			expect(files.size).toBe(all.size);
			for (const at of ["1998/a", "1999/a", "index.html"]) expect(files.get(at)).toEqual(all.get(at));
			for (const name of files.drawers) {
				expect(files.in(name).size).toBeGreaterThan(0);
				expect([...files.in(name).keys()].every((at) => drawerOf(at) === name)).toBe(true);
				expect(files.tallyOf(name)).toEqual(tally(files.in(name)));
			}
		}),
		{ numRuns: 500 },
	);
});
