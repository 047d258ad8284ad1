import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { locateProblems } from "../../src/edition/locate-problems.ts";

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), "backfile-"));
});
afterEach(() => rmSync(root, { recursive: true }));

const problem = (file: string) => ({ severity: "error", file, spot: { key: ["date"] }, message: "is wrong" }) as const;

test("a key is found in its file", () => {
	writeFileSync(join(root, "a.md"), "---\ntitle: A\ndate: 1\n---\n");
	expect(locateProblems([problem("a.md")], root)).toMatchObject([{ line: 3, column: 7 }]);
});

test("also where the disk spells the names of folder and file with accents apart", () => {
	mkdirSync(join(root, "cafe\u0301"));
	writeFileSync(join(root, "cafe\u0301/e\u0301te\u0301.md"), "---\ntitle: A\ndate: 1\n---\n");
	expect(locateProblems([problem("caf\u00e9/\u00e9t\u00e9.md")], root)).toMatchObject([{ line: 3, column: 7 }]);
});

test("a file that is gone is named at its beginning", () => {
	expect(locateProblems([problem("gone/a.md")], root)).toMatchObject([{ line: 1, column: 1 }]);
});
