import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findSuspects, toCompare } from "../../src/disk/output.ts";
import type { FileRecord } from "../../src/plan/manifest.ts";

let output: string;

beforeAll(() => {
	output = mkdtempSync(join(tmpdir(), "backfile-output-"));
	for (const name of ["whole", "longer", "touched"]) writeFileSync(join(output, name), name);
});

afterAll(() => rmSync(output, { recursive: true }));

function recordOf(path: string, more: Partial<FileRecord> = {}): [string, FileRecord] {
	const { size, mtimeMs } = statSync(join(output, path));
	return [path, { key: "", hash: "", size, modified: mtimeMs, ...more }];
}

test("what is missing, or has another size or time than it was written with, is suspect", () => {
	const files = new Map([
		recordOf("whole"),
		recordOf("longer", { size: 1 }),
		recordOf("touched", { modified: 1 }),
		["missing", { key: "", hash: "", size: 1, modified: 1 }] as [string, FileRecord],
	]);
	expect(toCompare(output, files).flatMap(findSuspects)).toEqual(["longer", "touched", "missing"]);
});

test("many files are compared in lots, each file in one of them", () => {
	const record: FileRecord = { key: "", hash: "", size: 1, modified: 1 };
	const paths = Array.from({ length: 120_001 }, (_, i) => `a/${i}`);
	const lots = toCompare(output, new Map(paths.map((path) => [path, record])));
	expect(lots.flatMap((lot) => lot.paths.split("//"))).toEqual(paths);
	expect(lots.map(({ sizes, modified }) => [sizes.length, modified.length])).toEqual([
		[50_000, 50_000],
		[50_000, 50_000],
		[20_001, 20_001],
	]);
});

test("nothing written means nothing to compare", () => {
	expect(toCompare(output, new Map())).toEqual([]);
});
