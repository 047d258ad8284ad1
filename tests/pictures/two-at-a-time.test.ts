import { expect, test } from "vitest";
import { twoAtATime } from "../../src/pictures/two-at-a-time.ts";

test("everything is done, and never more than two at once", async () => {
	let [now, most] = [0, 0];
	const done: number[] = [];
	await twoAtATime([1, 2, 3, 4, 5], async (item) => {
		most = Math.max(most, ++now);
		await new Promise((after) => setTimeout(after, item % 2));
		done.push(item);
		now--;
	});
	expect(most).toBe(2);
	expect(done.sort()).toEqual([1, 2, 3, 4, 5]);
});

test("what fails is told", async () => {
	await expect(twoAtATime([1, 2], () => Promise.reject(new Error("no")))).rejects.toThrow("no");
});
