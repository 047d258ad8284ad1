/**
 * Where in a file: a place in its text, or the path of a key in its front matter: its value,
 * or its name (`at`). A key becomes a place when the problem is reported.
 */
export type Spot = { line: number; column: number } | { key: readonly (string | number)[]; at?: "name" };

/**
 * Something an author must (error) or may (warning) put right. A value, never thrown:
 * problems are gathered and reported all at once.
 */
export interface Problem {
	severity: "error" | "warning";
	/** Path relative to the folder of articles, with `/`. */
	file: string;
	/** Absent when the file as a whole is meant. */
	spot?: Spot;
	/** What is wrong, one sentence without a full stop. */
	message: string;
	/** What the author wrote. */
	value?: string;
	/** What to do. */
	hint?: string;
}

/** A problem whose place is known. Lines and columns count from 1. */
export interface LocatedProblem extends Omit<Problem, "spot"> {
	line: number;
	column: number;
}

/** By file, then place; errors and warnings together, as an author reads a file. */
export function compareProblems(a: LocatedProblem, b: LocatedProblem): number {
	if (a.file !== b.file) return a.file < b.file ? -1 : 1;
	return a.line - b.line || a.column - b.column || (a.message < b.message ? -1 : 1);
}

/** Errors in the input: the build stops and the last good site stays. */
export class InputError extends Error {
	override name = "InputError";
	readonly problems: readonly LocatedProblem[];

	constructor(problems: readonly LocatedProblem[]) {
		super(`${problems.filter((p) => p.severity === "error").length} problem(s) in the articles`);
		this.problems = problems;
	}
}

/** Throws InputError where an error is among the problems. */
export function raise(problems: readonly LocatedProblem[]): void {
	if (problems.some(({ severity }) => severity === "error")) throw new InputError(problems);
}

/** Something outside the articles is wrong: a setting, a flag, a folder. The message is for the archivist. */
export class UsageError extends Error {
	override name = "UsageError";
}

/** The site was being put in place and is neither the old nor the new one; `cause` is what stopped it. */
export class HalfMoved extends Error {
	override name = "HalfMoved";
}
