import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyManifest, type FileRecord, type Manifest } from "../../src/plan/manifest.ts";
import { orphansOf, planFiles, planVolumes } from "../../src/plan/plan.ts";
import { SiteFiles } from "../../src/plan/site-files.ts";

const record = (key: string): FileRecord => ({ key, hash: `hash of ${key}`, size: 1, modified: 0 });
const last: Manifest = {
	edition: "e",
	files: SiteFiles.of([
		["a.html", record("1")],
		["b.html", record("1")],
		["gone.html", record("1")],
		["search/volumes/one/a.pf", record("")],
		["search/volumes/two/a.pf", record("")],
		["search/volumes/old/a.pf", record("")],
	]),
	volumes: { one: { key: "1" }, two: { key: "1" }, old: { key: "1" } },
};

test("what is new, made from something else, or damaged is made", () => {
	const wanted = [
		{ path: "a.html", key: "1" },
		{ path: "b.html", key: "2" },
		{ path: "c.html", key: "1" },
	];
	const made = planFiles(wanted, last, new Set());
	expect(made.dirty.map(({ path }) => path)).toEqual(["b.html", "c.html"]);
	expect(made.unchanged.map(({ path }) => path)).toEqual(["a.html"]);
	expect(planFiles(wanted, last, new Set(["a.html", "stranger.html"])).dirty).toEqual(wanted);
});

test("a volume is made when its key is another or a file of it is damaged", () => {
	const wanted = [
		{ id: "one", key: "1" },
		{ id: "two", key: "2" },
	];
	const made = planVolumes(wanted, last, new Set());
	expect(made.dirty.map(({ id }) => id)).toEqual(["two"]);
	expect([...made.reused]).toEqual(["one"]);
	expect(planVolumes(wanted, last, new Set(["search/volumes/one/a.pf"]))).toEqual({ dirty: wanted, reused: new Set() });
});

test("what does not stay, and is in no volume that is used again, is an orphan", () => {
	const stays = (path: string) => path === "a.html" || path.endsWith("two/a.pf");
	expect(orphansOf(last, stays, new Set(["one"]))).toEqual(["b.html", "gone.html", "search/volumes/old/a.pf"]);
});

test("with an empty manifest everything is made and nothing deleted", () => {
	const [file, volume] = [
		{ path: "a.html", key: "1" },
		{ id: "one", key: "1" },
	];
	expect(planFiles([file], emptyManifest(), new Set())).toEqual({ dirty: [file], unchanged: [] });
	expect(planVolumes([volume], emptyManifest(), new Set())).toEqual({ dirty: [volume], reused: new Set() });
	expect(orphansOf(emptyManifest(), () => false)).toEqual([]);
});

describe("whatever is wanted and whatever was written", () => {
	const path = fc.constantFrom<string>("a", "b", "c", "d", "constructor", "toString");
	const key = fc.constantFrom("1", "2");
	const id = fc.constantFrom("one", "two", "constructor");
	const files = fc.uniqueArray(fc.record({ path, key }), { selector: (file) => file.path });
	const volumes = fc.uniqueArray(fc.record({ id, key }), { selector: (volume) => volume.id });
	const parts = ["one", "two", "constructor"].flatMap((of) => [`search/volumes/${of}/1`, `search/volumes/${of}/2`]);
	const manifest = fc
		.tuple(files, volumes, fc.uniqueArray(fc.constantFrom(...parts)))
		.map(([written, bound, there]): Manifest => {
			const entries = [
				...written.map((file) => [file.path, record(file.key)] as const),
				...there.map((at) => [at, record("")] as const),
			];
			return {
				edition: "e",
				files: SiteFiles.of(entries),
				volumes: Object.fromEntries(bound.map((volume) => [volume.id, { key: volume.key }])),
			};
		});
	const damaged = fc.uniqueArray(fc.constantFrom("a", "b", "stranger", ...parts)).map((paths) => new Set(paths));

	test("each wanted file is either made or kept as it was written, and whole", () => {
		fc.assert(
			fc.property(files, manifest, damaged, (wanted, written, broken) => {
				const { dirty, unchanged } = planFiles(wanted, written, broken);
				expect([...dirty, ...unchanged].map((file) => file.path).sort()).toEqual(
					wanted.map(({ path: at }) => at).sort(),
				);
				for (const { path: at, key: of } of unchanged) {
					expect(written.files.get(at)?.key).toBe(of);
					expect(broken.has(at)).toBe(false);
				}
			}),
			{ numRuns: 500 },
		);
	});

	test("each volume is either made or used again, and then as it was and whole", () => {
		fc.assert(
			fc.property(volumes, manifest, damaged, (bound, written, broken) => {
				const { dirty, reused } = planVolumes(bound, written, broken);
				expect([...dirty.map((volume) => volume.id), ...reused].sort()).toEqual(
					bound.map((volume) => volume.id).sort(),
				);
				for (const volume of bound.filter(({ id: of }) => reused.has(of))) {
					expect(written.volumes[volume.id]?.key).toBe(volume.key);
					expect([...broken].filter((at) => at.startsWith(`search/volumes/${volume.id}/`))).toEqual([]);
				}
			}),
			{ numRuns: 500 },
		);
	});

	test("of what was written, that is an orphan which neither stays nor is in a volume that is used again", () => {
		fc.assert(
			fc.property(files, volumes, manifest, (wanted, bound, written) => {
				const stays = new Set<string>(wanted.map(({ path: at }) => at));
				const { reused } = planVolumes(bound, written, new Set());
				const orphans = new Set(orphansOf(written, (at) => stays.has(at), reused));
				for (const [at] of written.files) {
					const used = [...reused].some((of) => at.startsWith(`search/volumes/${of}/`));
					expect(orphans.has(at)).toBe(!stays.has(at) && !used);
				}
			}),
			{ numRuns: 500 },
		);
	});
});
