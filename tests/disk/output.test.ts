import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Crew } from "../../src/crew/crew.ts";
import { ManifestFile } from "../../src/disk/manifest-file.ts";
import { findSuspects, inspectOutput, toCompare } from "../../src/disk/output.ts";
import { readCode } from "../../src/edition/code.ts";
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

const foundIn = ({ files }: Manifest) => findSuspects(toCompare(output, files));

const missing: FileRecord = { key: "", hash: "", size: 1, modified: 1 };

test("what is missing, or has another size or time than it was written with, is suspect", () => {
	const last = writtenDown([
		recordOf("whole"),
		recordOf("longer", { size: 1 }),
		recordOf("touched", { modified: 1 }),
		["missing", missing],
	]);
	expect(foundIn(last)).toEqual(["longer", "touched", "missing"]);
});

test("a drawer that one thread has taken, no other takes", async () => {
	const paths = Array.from({ length: 3_000 }, (_, i) => `${1000 + (i % 300)}/${i}`);
	const task = toCompare(output, writtenDown(paths.map((path) => [path, missing])).files);
	const crew = new Crew((await readCode()).compiled.hand, 2);
	try {
		const found = await Promise.all([crew.run("compare", () => task), crew.run("compare", () => task)]);
		expect(found.flat().sort()).toEqual(paths.sort());
		expect(findSuspects(task)).toEqual([]);
	} finally {
		await crew.dismiss();
	}
});

test("nothing written means nothing to compare, and nothing damaged", () => {
	expect(foundIn(writtenDown([]))).toEqual([]);
	expect(inspectOutput(output, emptyManifest(), []).damaged).toEqual(new Set());
});

test("a file with another time but the same bytes is whole", () => {
	const [path, record] = recordOf("touched", { modified: 1, hash: hash("touched") });
	const manifest = writtenDown([recordOf("whole"), [path, record]]);
	const { last, damaged } = inspectOutput(output, manifest, [foundIn(manifest)]);
	expect(damaged).toEqual(new Set());
	expect(last.files.get(path)?.modified).toBe(statSync(join(output, path)).mtimeMs);
});

test("where one drawer of a manifest cannot be read, nothing of it counts", () => {
	const manifest = writtenDown([recordOf("whole"), ["1998/index.html", missing]]);
	rmSync(manifest.files.written("1998/")?.file ?? "");
	expect(foundIn(manifest)).toBe(undefined);
	expect(inspectOutput(output, manifest, [[], undefined])).toEqual({ last: emptyManifest(), damaged: new Set() });
});
