import { expect, test } from "vitest";
import { direction } from "../../src/text/direction.ts";

test.each([
	["en", "ltr"],
	["fa", "rtl"],
	["he-IL", "rtl"],
	["AR", "rtl"],
	["pa", "ltr"],
	["pa-Arab", "rtl"],
	["az-Latn", "ltr"],
	["ku-Latn", "ltr"],
	["ru", "ltr"],
	["zh-Hant", "ltr"],
] as const)("%s runs %s", (language, runs) => {
	expect(direction(language)).toBe(runs);
});
