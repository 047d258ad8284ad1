import { expect, test } from "vitest";
import { groupBy } from "../../src/text/group-by.ts";

test("groups come in the order in which their keys first occur, and keep the order within", () => {
	const groups = groupBy(["Moscow", "Vienna", "Minsk", "Valletta", "Geneva"], (place) => place[0]);
	expect([...groups]).toEqual([
		["M", ["Moscow", "Minsk"]],
		["V", ["Vienna", "Valletta"]],
		["G", ["Geneva"]],
	]);
});
