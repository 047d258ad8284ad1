import { InputError, type LocatedProblem } from "../problem.ts";

/** Ends the build where an error is among the problems. */
export function raise(problems: readonly LocatedProblem[]): void {
	if (problems.some(({ severity }) => severity === "error")) throw new InputError(problems);
}
