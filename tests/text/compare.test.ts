import { expect, test } from "vitest";
import { compare } from "../../src/text/compare.ts";

test("order is by code units, whatever the language", () => {
	expect(["é", "z", "a", "Z", "", "a"].sort(compare)).toEqual(["", "Z", "a", "a", "z", "é"]);
});
