import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Journal } from "../../src/disk/journal.ts";

let root: string;
const open = (key = "rules") => new Journal<string>(join(root, "journal.json"), key);

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), "backfile-journal-"));
});

afterEach(() => rmSync(root, { recursive: true }));

test("what was noted first is told until a site is published, whatever was noted after it", () => {
	const first = open();
	first.note("a.md", "A");
	first.note("new.md", undefined);
	expect([...first.close()]).toEqual([
		["a.md", "A"],
		["new.md", undefined],
	]);
	const second = open();
	second.note("a.md", "A2");
	second.note("b.md", "B");
	const told = [...second.close()];
	expect(told).toEqual([
		["a.md", "A"],
		["new.md", undefined],
		["b.md", "B"],
	]);
	expect([...open().close()]).toEqual(told);
	second.published();
	expect([...open().close()]).toEqual([]);
	expect(readdirSync(root)).toEqual([]);
});

test("what was noted under other rules, or was harmed, is not told", () => {
	const journal = open();
	journal.note("a.md", "A");
	journal.close();
	expect([...open("other rules").close()]).toEqual([]);
	writeFileSync(join(root, "journal.json"), "{}");
	expect([...open().close()]).toEqual([]);
});

test("nothing noted writes nothing", () => {
	open().close();
	expect(readdirSync(root)).toEqual([]);
});
