import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	truncateSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ManifestFile, readDrawer } from "../../src/disk/manifest-file.ts";
import { toColumns } from "../../src/disk/record-columns.ts";
import { readSealed, writeSealed } from "../../src/disk/sealed-json.ts";
import { emptyManifest } from "../../src/plan/manifest.ts";
import { SiteFiles } from "../../src/plan/site-files.ts";

let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), "backfile-manifest-"));
});

afterEach(() => rmSync(root, { recursive: true }));

const manifest = { ...emptyManifest(), edition: "spring" };

test("each output has a manifest of its own, which moves with the two folders", () => {
	new ManifestFile(join(root, "a/cache"), join(root, "a/site")).write(manifest);
	renameSync(join(root, "a"), join(root, "b"));
	expect(new ManifestFile(join(root, "b/cache"), join(root, "b/site")).read().edition).toBe("spring");
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
		},
		{ requiredKeys: ["key", "hash", "size", "modified"] },
	);
	const path = fc.constantFrom(
		"index.html",
		"1998/03/a\nb/index.html",
		"1999/index.html",
		"سال/index.html",
		"search/x",
		"search/volumes/en-x22/table.json",
		'"',
		"constructor",
	);
	const files = fc.uniqueArray(fc.tuple(path, record), { selector: ([at]) => at });
	fc.assert(
		fc.property(files, files, fc.array(path), (entries, more, gone) => {
			const file = new ManifestFile(root, join(root, "site"));
			const written = { ...manifest, files: SiteFiles.of(entries) };
			file.write(written);
			const all = new Map(entries);
			const { files: found, ...rest } = file.read();
			expect({ ...rest, files: new Map(found) }).toEqual({ ...written, files: all });
			for (const [at, known] of more) {
				found.set(at, known);
				all.set(at, known);
			}
			for (const at of gone) {
				found.delete(at);
				all.delete(at);
			}
			file.write({ ...rest, files: found });
			expect(new Map(file.read().files)).toEqual(all);
		}),
	);
});

const known = { key: "k", hash: "h", size: 1, modified: 0 };
const files = (...paths: string[]) => SiteFiles.of(paths.map((path) => [path, known]));

test("drawers that have not changed are left as they lie, and those that are gone go", () => {
	const file = new ManifestFile(root, join(root, "site"));
	file.write({ ...manifest, files: files("1998/index.html", "1999/index.html", "index.html") });
	const folder = join(root, readdirSync(root)[0] ?? "");
	const times = new Map(readdirSync(folder).map((name) => [name, statSync(join(folder, name)).ino]));
	const { files: last, ...rest } = file.read();
	last.set("1999/03/index.html", known);
	last.delete("index.html");
	file.write({ ...rest, files: last });
	const now = readdirSync(folder);
	expect(now).toHaveLength(3);
	expect(now.filter((name) => times.get(name) === statSync(join(folder, name)).ino)).toHaveLength(1);
});

test("until the head is written, the manifest is that of the last build", () => {
	const file = new ManifestFile(root, join(root, "site"));
	file.write({ ...manifest, files: files("1998/index.html") });
	const folder = join(root, readdirSync(root)[0] ?? "");
	const last = file.read().files;
	last.set("1998/03/index.html", known);
	// Nothing can be written there under the name that a file has until it is whole.
	const inTheWay = join(folder, `head.json.${process.pid}.new`);
	mkdirSync(inTheWay);
	expect(() => file.write({ ...manifest, files: last })).toThrow("EISDIR");
	expect(Array.from(file.read().files, ([path]) => path)).toEqual(["1998/index.html"]);
});

test("a drawer that was damaged is whole when it is written again, and what somebody else put beside it stays", () => {
	const file = new ManifestFile(root, join(root, "site"));
	const written = { ...manifest, files: files("1998/index.html") };
	file.write(written);
	const folder = join(root, readdirSync(root)[0] ?? "");
	mkdirSync(join(folder, "@eaDir"));
	for (const name of readdirSync(folder)) if (name.endsWith(".json")) truncateSync(join(folder, name), 20);
	file.write(written);
	expect(Array.from(file.read().files, ([path]) => path)).toEqual(["1998/index.html"]);
	expect(readdirSync(folder)).toContain("@eaDir");
});

test("a drawer that is damaged says nothing", () => {
	const file = new ManifestFile(root, join(root, "site"));
	file.write({ ...manifest, files: files("1998/index.html") });
	const folder = join(root, readdirSync(root)[0] ?? "");
	const drawer = join(folder, readdirSync(folder).find((name) => name !== "head.json") ?? "");
	expect(readDrawer(drawer)?.paths).toBe("1998/index.html");
	writeFileSync(drawer, readFileSync(drawer, "latin1").replace("1998", "1999"), "latin1");
	expect(readDrawer(drawer)).toBeUndefined();
	expect(() => file.read().files.get("1998/index.html")).toThrow("is damaged; build again");
	rmSync(drawer);
	expect(readDrawer(drawer)).toBeUndefined();
});

test.each(["keys", "hashes", "paths"] as const)(
	"a drawer that has more of %s than of the rest says nothing",
	(column) => {
		const drawer = join(root, "drawer.json");
		const columns = toColumns(new Map([["1998/index.html", known]]));
		writeSealed(drawer, columns);
		expect(readDrawer(drawer)).toEqual(columns);
		writeSealed(drawer, { ...columns, [column]: `${columns[column]}// x` });
		expect(readDrawer(drawer)).toBeUndefined();
	},
);

test("a manifest of another version of Backfile says nothing", () => {
	const file = new ManifestFile(root, join(root, "site"));
	file.write(manifest);
	const path = join(root, readdirSync(root)[0] ?? "", "head.json");
	writeSealed(path, { ...readSealed<object>(path), format: 0 });
	expect(file.read()).toEqual(emptyManifest());
	writeSealed(path, null);
	expect(file.read()).toEqual(emptyManifest());
});
