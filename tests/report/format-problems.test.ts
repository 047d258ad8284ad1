import { describe, expect, test } from "vitest";
import type { LocatedProblem } from "../../src/problem.ts";
import { countProblems, formatProblems } from "../../src/report/format-problems.ts";

const problems: LocatedProblem[] = [
	{
		severity: "error",
		file: "1998/03/a,b.md",
		line: 3,
		column: 7,
		message: "date is a day that does not exist",
		value: "100% 1998-02-31\nor so",
		hint: "that month has 28 days",
	},
	{ severity: "warning", file: "1998/03/c.md", line: 1, column: 1, message: "this picture has no alt" },
];

describe("problems", () => {
	test("for people", () => {
		expect(formatProblems(problems, "text", "articles")).toMatchInlineSnapshot(`
			"articles/1998/03/a,b.md:3:7: error: date is a day that does not exist
			    it says: 100% 1998-02-31
			or so
			    that month has 28 days
			articles/1998/03/c.md:1:1: warning: this picture has no alt"
		`);
	});

	test("as annotations of a workflow run, with nothing in them that could end one early", () => {
		expect(formatProblems(problems, "github", "./articles")).toMatchInlineSnapshot(`
			"::error file=articles/1998/03/a%2Cb.md,line=3,col=7::date is a day that does not exist%0Ait says: 100%25 1998-02-31%0Aor so%0Athat month has 28 days
			::warning file=articles/1998/03/c.md,line=1,col=1::this picture has no alt"
		`);
	});

	test("for programs", () => {
		expect(formatProblems(problems, "json", "articles")).toMatchInlineSnapshot(`
			"[
				{
					"severity": "error",
					"file": "articles/1998/03/a,b.md",
					"line": 3,
					"column": 7,
					"message": "date is a day that does not exist",
					"value": "100% 1998-02-31\\nor so",
					"hint": "that month has 28 days"
				},
				{
					"severity": "warning",
					"file": "articles/1998/03/c.md",
					"line": 1,
					"column": 1,
					"message": "this picture has no alt"
				}
			]"
		`);
	});

	test("that are none are nothing", () => {
		expect(["text", "github", "json"].map((format) => formatProblems([], format as "text", "articles"))).toEqual([
			"",
			"",
			"[]",
		]);
	});
});

test.each([
	[1, 0, "1 error"],
	[2, 1, "2 errors, 1 warning"],
	[0, 2, "2 warnings"],
	[0, 0, "0 errors"],
])("%i errors and %i warnings are counted as %j", (errors, warnings, counted) => {
	const [error, warning] = problems as [LocatedProblem, LocatedProblem];
	expect(countProblems([...Array(errors).fill(error), ...Array(warnings).fill(warning)])).toBe(counted);
});
