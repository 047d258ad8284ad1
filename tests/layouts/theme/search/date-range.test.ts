import { describe, expect, test } from "vitest";
import { overlaps, readRange } from "../../../../layouts/theme/search/date-range.ts";

describe("readRange", () => {
	test.each([
		["", "", { range: {} }],
		["1998", "", { range: { from: "1998" } }],
		["1998-03", "1998", { range: { from: "1998-03", to: "1998" } }],
		["1998-03-19", "1998-03", { range: { from: "1998-03-19", to: "1998-03" } }],
		["2000-02-29", "2000-02-29", { range: { from: "2000-02-29", to: "2000-02-29" } }],
		["1998-03-19", "1998-03-18", { wrong: "reversed" }],
		["1999", "1998-12", { wrong: "reversed" }],
		["1900-02-29", "", { wrong: "from" }],
		["", "2024-02-31", { wrong: "to" }],
		["98", "", { wrong: "from" }],
		["", "1998-13", { wrong: "to" }],
		["0000", "", { wrong: "from" }],
		["19 March 1998", "", { wrong: "from" }],
	])("%s to %s", (from, to, reading) => {
		expect(readRange(from, to)).toEqual(reading);
	});
});

describe("overlaps", () => {
	test.each([
		["1998-03-19", { from: "1998-03-19", to: "1998-03-19" }, true],
		["1998-03-19", { from: "1998-03-20" }, false],
		["1998-03-19", { to: "1998-03-18" }, false],
		["1998-03-31", { from: "1998-03", to: "1998-03" }, true],
		["1998-03", { from: "1998-03-31" }, true],
		["1998-03", { from: "1998-04" }, false],
		["1998-03", { to: "1998-03-01" }, true],
		["1998", { from: "1998-12-31", to: "1999" }, true],
		["1998", { to: "1997" }, false],
		["1998", {}, true],
	])("%s in %j: %s", (date, range, inside) => {
		expect(overlaps(range, date)).toBe(inside);
	});
});
