import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { FileCache } from "../../src/disk/file-cache.ts";
import type { Journal } from "../../src/disk/journal.ts";
import type { FoundFile } from "../../src/disk/walk-folder.ts";

let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), "backfile-cache-"));
});

afterEach(() => rmSync(root, { recursive: true }));

/** A file that was last written at a time (milliseconds since 1970). */
const file = (path: string, modified = 1000): FoundFile => ({ path, size: 1, modified, changed: modified });

interface Look {
	modified?: number;
	key?: string;
	began?: number;
	journal?: Pick<Journal<string>, "note">;
}

/** Opens the cache, learns what it does not know, and closes it. Files are given with what there is to learn. */
function look(files: Record<string, string>, { modified = 1000, key = "rules", began = 5000, journal }: Look = {}) {
	const cache = new FileCache<string>(root, key, began, journal);
	const asked: string[] = [];
	for (const [path, value] of Object.entries(files)) {
		const found = file(path, modified);
		if (cache.unchanged(found)?.value === value) continue;
		asked.push(path);
		cache.keep(found, `hash of ${value}`, value);
	}
	cache.save(Object.keys(files));
	return { asked };
}

test("a file that has not been touched is not looked at again", () => {
	expect(look({ "1998/a.md": "A", "b.md": "B" }).asked).toEqual(["1998/a.md", "b.md"]);
	expect(look({ "1998/a.md": "A", "b.md": "B" }).asked).toEqual([]);
	expect(look({ "1998/a.md": "A", "b.md": "B" }, { modified: 2000 }).asked).toEqual(["1998/a.md", "b.md"]);
});

test("a file that was touched and holds the same bytes is known by them", () => {
	look({ "a.md": "A" });
	const cache = new FileCache<string>(root, "rules", 5000);
	const touched = file("a.md", 3000);
	expect(cache.unchanged(touched)).toBeUndefined();
	expect(cache.sameBytes(touched, "other bytes")).toBeUndefined();
	expect(cache.sameBytes(touched, "hash of A")?.value).toBe("A");
	expect(cache.unchanged(touched)?.value).toBe("A");
});

test("the times of a file that was written while it was looked at are not trusted", () => {
	look({ "a.md": "A" }, { modified: 4990 });
	expect(look({ "a.md": "A" }, { modified: 4990 }).asked).toEqual(["a.md"]);
});

test("other rules, and a file that was harmed, leave nothing known", () => {
	look({ "1998/a.md": "A" });
	expect(look({ "1998/a.md": "A" }, { key: "other rules" }).asked).toEqual(["1998/a.md"]);
	for (const name of readdirSync(join(root, "other rules"))) writeFileSync(join(root, "other rules", name), "{}");
	expect(look({ "1998/a.md": "A" }, { key: "other rules" }).asked).toEqual(["1998/a.md"]);
});

test("who listens hears what was known of each file of which something else is known now", () => {
	look({ "a.md": "A", "1998/b.md": "B", "1998/c.md": "C", "1999/d.md": "D" });
	const heard: [path: string, known: string | undefined][] = [];
	const note = (path: string, known: string | undefined) => void heard.push([path, known]);
	look({ "a.md": "A2", "1998/b.md": "B", "1998/new.md": "N" }, { journal: { note } });
	expect(new Map(heard).get("a.md")).toBe("A");
	expect(new Map(heard).has("1998/b.md")).toBe(false);
	expect(heard).toContainEqual(["1998/new.md", undefined]);
	expect(heard.flatMap(([, known]) => known ?? []).sort()).toEqual(["A", "C", "D"]);
});
