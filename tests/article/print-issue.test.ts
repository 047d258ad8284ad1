import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparePrintPages, readPrintIssue } from "../../src/article/print-issue.ts";
import { complaints, makeArticle } from "../make-article.ts";

describe("a printed issue", () => {
	test.each([
		["1998-03-19", { key: "1998-03-19", name: "1998-03-19", civil: "1998-03-19" }],
		["1998-03", { key: "1998-03", name: "1998-03", civil: "1998-03" }],
		["412", { key: "412", name: "412" }],
		["1998", { key: "1998", name: "1998" }],
		["No. 412", { key: "no-412", name: "No. 412" }],
		["Vol. 3/2", { key: "vol-3-2", name: "Vol. 3/2" }],
		["1998/99", { key: "1998-99", name: "1998/99" }],
		["Spring 1998", { key: "spring-1998", name: "Spring 1998" }],
		["شمارهٔ ۱۲", { key: "شمارهٔ-۱۲", name: "شمارهٔ ۱۲" }],
	])("%s", (written, issue) => {
		expect(readPrintIssue(written)).toEqual({ issue });
	});

	test.each(["1998-02-31", "1998-13", "1998-3-19", "19.03.1998", "3/19/1998", "1998/03/19"])(
		"%s looks like a date and is none",
		(written) => {
			expect(readPrintIssue(written)).toHaveProperty("wrong");
		},
	);

	test("is read with its page from the front matter", () => {
		expect(makeArticle("1998/03/a.md", "print: {issue: 1998-03-19, page: 04}").print).toEqual({
			issue: { key: "1998-03-19", name: "1998-03-19", civil: "1998-03-19" },
			page: "04",
		});
	});

	test("that is no date is told at its place", () => {
		expect(complaints("print:\n  issue: 31.02.1998")).toMatchInlineSnapshot(`
			"articles/1998/03/treaty.md:5:10: error: print.issue is not a date
			    it says: 31.02.1998
			    write the issue's date as 1998-03-19 or 1998-03, or its name: No. 412"
		`);
	});
});

describe("pages of an issue", () => {
	test("lie as in the paper", () => {
		const inOrder = ["1", "2", "2-3", "3, 7", "10", "A1", "A2", "a10", "B1", "Back"];
		expect(inOrder.toReversed().sort(comparePrintPages)).toEqual(inOrder);
		expect([comparePrintPages(undefined, "3"), comparePrintPages(undefined, undefined)]).toEqual([1, 0]);
	});

	test("are in one order, however they are compared", () => {
		const page = fc.string({ unit: fc.constantFrom("1", "2", "0", "A", "b", "-", " "), maxLength: 5 });
		fc.assert(
			fc.property(page, page, page, (a, b, c) => {
				expect(Math.sign(comparePrintPages(a, b))).toBe(-Math.sign(comparePrintPages(b, a)) + 0);
				if (comparePrintPages(a, b) <= 0 && comparePrintPages(b, c) <= 0)
					expect(comparePrintPages(a, c)).toBeLessThanOrEqual(0);
			}),
		);
	});
});
