import { expect, test } from "vitest";
import { compareProblems, InputError, type LocatedProblem } from "../src/problem.ts";

const problem = (file: string, line: number, column: number, message = "m"): LocatedProblem => ({
	severity: "error",
	file,
	line,
	column,
	message,
});

test("problems are read by file, then from top to bottom", () => {
	const inOrder = [
		problem("a.md", 2, 9),
		problem("a.md", 10, 1),
		problem("a.md", 10, 2, "a"),
		problem("a.md", 10, 2, "b"),
		problem("b.md", 1, 1),
	];
	expect([...inOrder].reverse().sort(compareProblems)).toEqual(inOrder);
});

test("an error of the input counts errors, not warnings", () => {
	const error = new InputError([problem("a.md", 1, 1), { ...problem("b.md", 1, 1), severity: "warning" }]);
	expect(error.message).toBe("1 problem(s) in the articles");
	expect(error.problems).toHaveLength(2);
});
