import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { csv } from "../../src/text/csv.ts";

test.each([
	["=HYPERLINK(1)", "'=HYPERLINK(1)"],
	["+1", "'+1"],
	["-1", "'-1"],
	["@SUM(A1)", "'@SUM(A1)"],
	["\t=1", "'\t=1"],
	["\r=1", '"\'\r=1"'],
	["a=1", "a=1"],
	['He said "no", twice', '"He said ""no"", twice"'],
])("%j stands as %j", (value, cell) => {
	expect(csv([[value]])).toBe(`${cell}\r\n`);
});

test("any table is read back by others, and no cell in it is a formula", () => {
	const rows = fc.array(fc.array(fc.string({ unit: "binary", minLength: 1 }), { minLength: 2, maxLength: 2 }), {
		minLength: 1,
	});
	fc.assert(
		fc.property(rows, (table) => {
			const found: string[][] = parse(csv(table), { record_delimiter: "\r\n" });
			expect(found.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, "")))).toEqual(
				table.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, ""))),
			);
			for (const cell of found.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
		}),
	);
});
