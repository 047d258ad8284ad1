import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyManifest, type FileRecord, type Manifest } from "../../src/plan/manifest.ts";
import { plan } from "../../src/plan/plan.ts";

const record = (key: string, volume?: string): FileRecord => ({
	key,
	hash: `hash of ${key}`,
	size: 1,
	modified: 0,
	...(volume !== undefined && { volume }),
});
const last: Manifest = {
	edition: "e",
	files: {
		"a.html": record("1"),
		"b.html": record("1"),
		"gone.html": record("1"),
		"v/one.pf": record("", "one"),
		"v/two.pf": record("", "two"),
		"v/old.pf": record("", "old"),
	},
	volumes: { one: { key: "1" }, two: { key: "1" }, old: { key: "1" } },
};

test("what is new, made from something else, or damaged is made; what nobody wants any more is an orphan", () => {
	const made = plan(
		[
			{ path: "a.html", key: "1" },
			{ path: "b.html", key: "2" },
			{ path: "c.html", key: "1" },
		],
		[
			{ id: "one", key: "1" },
			{ id: "two", key: "2" },
		],
		last,
		new Set(),
	);
	expect(made.dirty.map(({ path }) => path)).toEqual(["b.html", "c.html"]);
	expect(made.unchanged.map(({ path }) => path)).toEqual(["a.html"]);
	expect(made.dirtyVolumes.map(({ id }) => id)).toEqual(["two"]);
	expect(made.orphans).toEqual(["gone.html", "v/two.pf", "v/old.pf"]);
	expect(Object.keys(made.kept)).toEqual(["a.html", "v/one.pf"]);
});

test("a damaged file is made again, and so is the volume of a damaged part", () => {
	const wanted = [{ path: "a.html", key: "1" }];
	const made = plan(wanted, [{ id: "one", key: "1" }], last, new Set(["a.html", "v/one.pf", "stranger.html"]));
	expect(made.dirty).toEqual(wanted);
	expect(made.dirtyVolumes).toEqual([{ id: "one", key: "1" }]);
});

test("with an empty manifest everything is made and nothing deleted", () => {
	const wanted = [{ path: "a.html", key: "1" }];
	expect(plan(wanted, [{ id: "one", key: "1" }], emptyManifest(), new Set())).toEqual({
		dirty: wanted,
		unchanged: [],
		dirtyVolumes: [{ id: "one", key: "1" }],
		orphans: [],
		kept: {},
	});
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
				files: Object.fromEntries(entries),
				volumes: Object.fromEntries(bound.map((volume) => [volume.id, { key: volume.key }])),
			};
		});
	const damaged = fc.uniqueArray(fc.constantFrom<string>("a", "b", "v/1", "stranger")).map((paths) => new Set(paths));

	test("each wanted file is either made or kept, and orphans are files of the manifest that nobody wants", () => {
		fc.assert(
			fc.property(files, volumes, manifest, damaged, (wanted, bound, written, broken) => {
				const made = plan(wanted, bound, written, broken);
				expect([...made.dirty, ...made.unchanged].map((file) => file.path).sort()).toEqual(
					wanted.map((file) => file.path).sort(),
				);
				for (const { path: at, key: of } of made.unchanged) {
					expect(written.files[at]?.key).toBe(of);
					expect(broken.has(at)).toBe(false);
				}
				const names = new Set(wanted.map((file) => file.path));
				for (const at of made.orphans) {
					expect(Object.hasOwn(written.files, at)).toBe(true);
					expect(names.has(at)).toBe(false);
				}
				for (const volume of bound) {
					const isDirty = made.dirtyVolumes.includes(volume);
					const parts = Object.keys(written.files).filter((at) => written.files[at]?.volume === volume.id);
					for (const at of parts) expect(made.orphans.includes(at)).toBe(isDirty);
				}
				expect(new Set([...Object.keys(made.kept), ...made.orphans, ...made.dirty.map((file) => file.path)])).toEqual(
					new Set([...names, ...Object.keys(written.files)]),
				);
			}),
			{ numRuns: 500 },
		);
	});
});
