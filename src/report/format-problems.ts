import { posix } from "node:path";
import type { LocatedProblem } from "../problem.ts";

/** `text` for people, `github` as annotations of a workflow run, `json` for programs. */
export const problemFormats = ["text", "github", "json"] as const;
export type ProblemFormat = (typeof problemFormats)[number];

function text({ severity, file, line, column, message, value, hint }: LocatedProblem): string {
	const lines = [`${file}:${line}:${column}: ${severity}: ${message}`];
	if (value !== undefined) lines.push(`    it says: ${value}`);
	if (hint !== undefined) lines.push(`    ${hint}`);
	// A terminal would obey what an author's text or file name tells it.
	return lines.map((line) => line.replace(/(?![\n\t])\p{Cc}/gu, "\ufffd")).join("\n");
}

// GitHub's workflow commands: properties and message escape what would end them.
const escapeMessage = (value: string) => value.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
const escapeProperty = (value: string) => escapeMessage(value).replace(/:/g, "%3A").replace(/,/g, "%2C");

function github({ severity, file, line, column, message, value, hint }: LocatedProblem): string {
	const whole = [
		message,
		...(value === undefined ? [] : [`it says: ${value}`]),
		...(hint === undefined ? [] : [hint]),
	].join("\n");
	return `::${severity} file=${escapeProperty(file)},line=${line},col=${column}::${escapeMessage(whole)}`;
}

/** All problems in one text. `folder` is put before each file, so that the path leads there from where the command ran. */
export function formatProblems(problems: readonly LocatedProblem[], format: ProblemFormat, folder: string): string {
	const placed = problems.map((problem) => ({
		...problem,
		file: posix.join(folder.replaceAll("\\", "/"), problem.file),
	}));
	if (format === "json") return JSON.stringify(placed, undefined, "\t");
	return placed.map(format === "github" ? github : text).join("\n");
}

/** "3 errors, 1 warning". */
export function countProblems(problems: readonly LocatedProblem[]): string {
	const errors = problems.filter(({ severity }) => severity === "error").length;
	const warnings = problems.length - errors;
	const counted = (count: number, word: string) => `${count} ${word}${count === 1 ? "" : "s"}`;
	return [
		...(errors > 0 || warnings === 0 ? [counted(errors, "error")] : []),
		...(warnings > 0 ? [counted(warnings, "warning")] : []),
	].join(", ");
}
