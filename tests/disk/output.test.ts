import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ManifestFile } from "../../src/disk/manifest-file.ts";
import { findSuspects, inspectOutput, toCompare } from "../../src/disk/output.ts";
import { emptyManifest, type FileRecord, type Manifest } from "../../src/plan/manifest.ts";
import { SiteFiles } from "../../src/plan/site-files.ts";
import { hash } from "../../src/text/hash.ts";

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

/** Files as a build finds them, written down by the last. */
function writtenDown(records: Iterable<[string, FileRecord]>): Manifest {
	const file = new ManifestFile(join(output, ".cache"), output);
	file.write({ ...emptyManifest(), edition: "spring", files: SiteFiles.of(records) });
	return file.read();
}

const foundIn = ({ files }: Manifest) => toCompare(output, files).map(findSuspects);

const missing: FileRecord = { key: "", hash: "", size: 1, modified: 1 };

test("what is missing, or has another size or time than it was written with, is suspect", () => {
	const last = writtenDown([
		recordOf("whole"),
		recordOf("longer", { size: 1 }),
		recordOf("touched", { modified: 1 }),
		["missing", missing],
	]);
	expect(foundIn(last).flat()).toEqual(["longer", "touched", "missing"]);
});

test("many files are compared in lots, each drawer in one of them", () => {
	const paths = ["1998", "1999", "2000", "2001"].flatMap((year) =>
		Array.from({ length: 12_501 }, (_, i) => `${year}/${i}`),
	);
	const last = writtenDown(paths.map((path) => [path, missing]));
	const lots = toCompare(output, last.files);
	expect(lots.map(({ drawers }) => drawers.length)).toEqual([2, 2]);
	expect(lots.flatMap(findSuspects)).toEqual(paths);
});

test("nothing written means nothing to compare, and nothing damaged", () => {
	expect(toCompare(output, writtenDown([]).files)).toEqual([]);
	expect(inspectOutput(output, emptyManifest(), []).damaged).toEqual(new Set());
});

test("a file with another time but the same bytes is whole", () => {
	const [path, record] = recordOf("touched", { modified: 1, hash: hash("touched") });
	const manifest = writtenDown([recordOf("whole"), [path, record]]);
	const { last, damaged } = inspectOutput(output, manifest, foundIn(manifest));
	expect(damaged).toEqual(new Set());
	expect(last.files.get(path)?.modified).toBe(statSync(join(output, path)).mtimeMs);
});

test("where one drawer of a manifest cannot be read, nothing of it counts", () => {
	const manifest = writtenDown([recordOf("whole"), ["1998/index.html", missing]]);
	rmSync(manifest.files.written("1998/")?.file ?? "");
	expect(foundIn(manifest)).toEqual([undefined]);
	expect(inspectOutput(output, manifest, [[], undefined])).toEqual({ last: emptyManifest(), damaged: new Set() });
});
