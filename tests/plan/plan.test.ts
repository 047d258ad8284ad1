import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyManifest, type FileRecord, type Manifest } from "../../src/plan/manifest.ts";
import { orphansOf, planFiles, planVolumes } from "../../src/plan/plan.ts";

const record = (key: string, volume?: string): FileRecord => ({
	key,
	hash: `hash of ${key}`,
	size: 1,
	modified: 0,
	...(volume !== undefined && { volume }),
});
const last: Manifest = {
	edition: "e",
	files: new Map([
		["a.html", record("1")],
		["b.html", record("1")],
		["gone.html", record("1")],
		["v/one.pf", record("", "one")],
		["v/two.pf", record("", "two")],
		["v/old.pf", record("", "old")],
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
	expect([...made.kept.keys()]).toEqual(["a.html"]);
	expect(planFiles(wanted, last, new Set(["a.html", "stranger.html"])).dirty).toEqual(wanted);
});

test("a volume is made when its key is another or a file of it is damaged, else its files stay", () => {
	const wanted = [
		{ id: "one", key: "1" },
		{ id: "two", key: "2" },
	];
	const made = planVolumes(wanted, last, new Set());
	expect(made.dirty.map(({ id }) => id)).toEqual(["two"]);
	expect([...made.kept.keys()]).toEqual(["v/one.pf"]);
	expect(planVolumes(wanted, last, new Set(["v/one.pf"]))).toEqual({ dirty: wanted, kept: new Map() });
});

test("what does not stay is an orphan", () => {
	expect(orphansOf(last, (path) => path === "a.html" || path.startsWith("v/"))).toEqual(["b.html", "gone.html"]);
});

test("with an empty manifest everything is made and nothing deleted", () => {
	const [file, volume] = [
		{ path: "a.html", key: "1" },
		{ id: "one", key: "1" },
	];
	expect(planFiles([file], emptyManifest(), new Set())).toEqual({ dirty: [file], unchanged: [], kept: new Map() });
	expect(planVolumes([volume], emptyManifest(), new Set())).toEqual({ dirty: [volume], kept: new Map() });
	expect(orphansOf(emptyManifest(), () => false)).toEqual([]);
});

describe("whatever is wanted and whatever was written", () => {
	const path = fc.constantFrom<string>("a", "b", "c", "d", "constructor", "toString");
	const key = fc.constantFrom("1", "2");
	const id = fc.constantFrom("one", "two", "constructor");
	const files = fc.uniqueArray(fc.record({ path, key }), { selector: (file) => file.path });
	const volumes = fc.uniqueArray(fc.record({ id, key }), { selector: (volume) => volume.id });
	const manifest = fc
		.tuple(
			files,
			volumes,
			fc.uniqueArray(fc.tuple(fc.constantFrom("v/1", "v/2", "v/3"), id), { selector: ([at]) => at }),
		)
		.map(([written, bound, parts]): Manifest => {
			const entries = [
				...written.map((file) => [file.path, record(file.key)] as const),
				...parts.map(([at, volume]) => [at, record("", volume)] as const),
			];
			return {
				edition: "e",
				files: new Map(entries),
				volumes: Object.fromEntries(bound.map((volume) => [volume.id, { key: volume.key }])),
			};
		});
	const damaged = fc.uniqueArray(fc.constantFrom<string>("a", "b", "v/1", "stranger")).map((paths) => new Set(paths));

	test("each wanted file is either made or kept as it was written, and whole", () => {
		fc.assert(
			fc.property(files, manifest, damaged, (wanted, written, broken) => {
				const { dirty, unchanged, kept } = planFiles(wanted, written, broken);
				expect([...dirty, ...unchanged].map((file) => file.path).sort()).toEqual(
					wanted.map(({ path: at }) => at).sort(),
				);
				expect([...kept.keys()]).toEqual(unchanged.map((file) => file.path));
				for (const { path: at, key: of } of unchanged) {
					expect(kept.get(at)).toBe(written.files.get(at));
					expect(kept.get(at)?.key).toBe(of);
					expect(broken.has(at)).toBe(false);
				}
			}),
			{ numRuns: 500 },
		);
	});

	test("the files of a volume are kept all together or not at all", () => {
		fc.assert(
			fc.property(volumes, manifest, damaged, (bound, written, broken) => {
				const { dirty, kept } = planVolumes(bound, written, broken);
				for (const volume of bound) {
					const parts = [...written.files.keys()].filter((at) => written.files.get(at)?.volume === volume.id);
					for (const at of parts) expect(kept.has(at)).toBe(!dirty.includes(volume));
					if (!dirty.includes(volume)) for (const at of parts) expect(broken.has(at)).toBe(false);
				}
				const wanted = new Set<string>(bound.map((volume) => volume.id));
				for (const record of kept.values()) expect(wanted.has(record.volume ?? "")).toBe(true);
			}),
			{ numRuns: 500 },
		);
	});
});
