import { mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ManifestFile } from "../../src/disk/manifest-file.ts";
import { readSealed, writeSealed } from "../../src/disk/sealed-json.ts";
import { emptyManifest } from "../../src/plan/manifest.ts";

let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), "backfile-manifest-"));
});

afterEach(() => rmSync(root, { recursive: true }));

const manifest = { ...emptyManifest(), edition: "spring" };

test("each output has a manifest of its own, which moves with the two folders", () => {
	new ManifestFile(join(root, "a/cache"), join(root, "a/site")).write(manifest);
	renameSync(join(root, "a"), join(root, "b"));
	expect(new ManifestFile(join(root, "b/cache"), join(root, "b/site")).read()).toMatchObject(manifest);
	expect(new ManifestFile(join(root, "b/cache"), join(root, "b/other")).read()).toEqual(emptyManifest());
});

test("a manifest is read as it was written", () => {
	const text = fc.constantFrom("", "_k-7", "x1.webp");
	const record = fc.record(
		{
			key: text,
			hash: text,
			size: fc.nat(),
			modified: fc.double({ min: 0, max: 2e12, noNaN: true, noDefaultInfinity: true }).map((time) => time + 0),
			page: fc.constant(true as const),
			volume: fc.constantFrom("en-x22", "fa-undated"),
		},
		{ requiredKeys: ["key", "hash", "size", "modified"] },
	);
	const path = fc.constantFrom(
		"index.html",
		"1998/03/a\nb/index.html",
		"سال/index.html",
		"search/x",
		'"',
		"constructor",
	);
	fc.assert(
		fc.property(fc.uniqueArray(fc.tuple(path, record), { selector: ([at]) => at }), (entries) => {
			const file = new ManifestFile(root, join(root, "site"));
			const written = { ...manifest, files: new Map(entries) };
			file.write(written);
			expect(file.read()).toEqual(written);
			expect([...file.read().files.keys()]).toEqual([...written.files.keys()]);
		}),
	);
});

test("a manifest of another version of Backfile says nothing", () => {
	const file = new ManifestFile(root, join(root, "site"));
	file.write(manifest);
	const path = join(root, readdirSync(root)[0] ?? "");
	writeSealed(path, { ...readSealed<object>(path), format: 0 });
	expect(file.read()).toEqual(emptyManifest());
	writeSealed(path, null);
	expect(file.read()).toEqual(emptyManifest());
});
