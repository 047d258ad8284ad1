import fc from "fast-check";
import { expect, test } from "vitest";
import { fallsInto, partFolder, shareOfVolumes } from "../../src/plan/part.ts";

const partsOf = (of: number) => Array.from({ length: of }, (_, i) => ({ number: i + 1, of }));

test("every file falls into exactly one part", () => {
	fc.assert(
		fc.property(fc.string(), fc.integer({ min: 1, max: 20 }), (path, of) => {
			expect(partsOf(of).filter((part) => fallsInto(part, path))).toHaveLength(1);
		}),
	);
});

test("files are shared out evenly", () => {
	const paths = Array.from({ length: 8000 }, (_, i) => `1998/03/story-${i}/index.html`);
	for (const part of partsOf(8)) {
		const share = paths.filter((path) => fallsInto(part, path)).length;
		expect(share).toBeGreaterThan(900);
		expect(share).toBeLessThan(1100);
	}
});

const anyVolumes = fc.uniqueArray(fc.record({ id: fc.string(), count: fc.integer({ min: 1, max: 480 }) }), {
	selector: ({ id }) => id,
	maxLength: 60,
});

test("every volume falls into exactly one part, and no part has more than its share and a volume", () => {
	fc.assert(
		fc.property(anyVolumes, fc.integer({ min: 1, max: 12 }), (volumes, of) => {
			const shares = partsOf(of).map((part) => shareOfVolumes(volumes, part));
			expect(
				shares
					.flat()
					.map(({ id }) => id)
					.sort(),
			).toEqual(volumes.map(({ id }) => id).sort());
			const total = volumes.reduce((sum, { count }) => sum + count, 0);
			for (const share of shares)
				expect(share.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(total / of + 480);
		}),
	);
});

test("the order in which volumes are given changes nothing", () => {
	fc.assert(
		fc.property(anyVolumes, (volumes) => {
			const ids = (given: typeof volumes) => shareOfVolumes(given, { number: 2, of: 3 }).map(({ id }) => id);
			expect(ids(volumes.toReversed()).toReversed()).toEqual(ids(volumes));
		}),
	);
});

test("a part has a folder of its own", () => {
	expect(partFolder("_site", { number: 3, of: 8 })).toBe("_site-3-of-8");
});
