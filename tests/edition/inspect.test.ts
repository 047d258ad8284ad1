import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Crew } from "../../src/crew/crew.ts";
import { ManifestFile } from "../../src/disk/manifest-file.ts";
import { toCompare } from "../../src/disk/output.ts";
import { writeWhole } from "../../src/disk/write-file.ts";
import { readCode } from "../../src/edition/code.ts";
import { inspect } from "../../src/edition/inspect.ts";
import { emptyManifest, type FileRecord, type Manifest } from "../../src/plan/manifest.ts";
import { SiteFiles } from "../../src/plan/site-files.ts";

let root: string;
let output: string;
let crew: Crew;
let manifest: Manifest;

// A drawer for each year.
const paths = Array.from({ length: 60 }, (_, i) => `${1950 + i}/index.html`);

beforeEach(async () => {
	root = mkdtempSync(join(tmpdir(), "backfile-inspect-"));
	output = join(root, "_site");
	crew = new Crew((await readCode()).compiled.hand, 1);
	const records = [...paths, ".backfile-files"].map((path): [string, FileRecord] => {
		writeWhole(join(output, path), path);
		const { size, mtimeMs } = statSync(join(output, path));
		return [path, { key: "", hash: "", size, modified: mtimeMs }];
	});
	const file = new ManifestFile(join(root, ".cache"), output);
	file.write({ ...emptyManifest(), files: SiteFiles.of(records) });
	manifest = file.read();
});

afterEach(async () => {
	await crew.dismiss();
	rmSync(root, { recursive: true });
});

/** Has every third file missing or longer than it was written; gives their paths. */
function harm(): Set<string> {
	const harmed = paths.filter((_, i) => i % 3 === 0);
	for (const [i, path] of harmed.entries()) {
		if (i % 2 === 0) rmSync(join(output, path));
		else writeFileSync(join(output, path), "longer than it was written");
	}
	return new Set(harmed);
}

/** Ends when all that the crew has been given so far is done. */
const crewIsDone = () => crew.run("compare", () => toCompare(output, emptyManifest().files));

test("what is not as it was written is found by whoever asks, where there are no threads", async () => {
	const harmed = harm();
	const { last, damaged } = await inspect(output, manifest, crew, 0)();
	expect(damaged).toEqual(harmed);
	expect(last).toBe(manifest);
});

test("what threads have found is told to whoever asks when they are done", async () => {
	const harmed = harm();
	const inspection = inspect(output, manifest, crew, 1);
	await crewIsDone();
	expect((await inspection()).damaged).toEqual(harmed);
});

test("threads and whoever asks find together what there is to find, and all who ask are told the same", async () => {
	const harmed = harm();
	const inspection = inspect(output, manifest, crew, 1);
	const told = await Promise.all([inspection(), inspection()]);
	expect(told.map(({ damaged }) => damaged)).toEqual([harmed, harmed]);
	expect((await inspection()).damaged).toEqual(harmed);
});

test("a build that is given up before anybody asks leaves nothing that went wrong unheard", async () => {
	const inspection = inspect(output, manifest, crew, 2);
	await crew.dismiss();
	await expect(inspection()).rejects.toThrow();
});
