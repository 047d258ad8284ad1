import fc from "fast-check";
import { expect, test } from "vitest";
import { isCurrent, quietAround } from "../../src/edition/seen.ts";

test("between two moments at which something is published or expires, the same is published", () => {
	const quiet = quietAround([300, 100, 200], 150);
	expect(quiet).toEqual({ from: 100, until: 200 });
	expect([99, 100, 199, 200].map((now) => isCurrent(quiet, now))).toEqual([false, true, true, false]);
});

test("where nothing is ever published or expires, it is so at all times", () => {
	expect(quietAround([], 150)).toEqual({});
	expect(isCurrent({}, 0)).toBe(true);
});

test("two times are in one quiet time exactly when no moment parts them", () => {
	const time = fc.integer({ min: 0, max: 20 });
	fc.assert(
		fc.property(fc.array(time), time, time, (moments, then, now) => {
			const passed = (at: number) => moments.filter((moment) => moment <= at).length;
			expect(isCurrent(quietAround(moments, then), now)).toBe(passed(then) === passed(now));
		}),
	);
});
