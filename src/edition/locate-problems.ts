import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeText } from "../article/article.ts";
import { locateKey } from "../article/front-matter.ts";
import { compareProblems, type LocatedProblem, type Problem } from "../problem.ts";

/** Finds the line and column of each problem, in the order in which an author reads them. */
export function locateProblems(problems: readonly Problem[], root: string): LocatedProblem[] {
	const texts = new Map<string, string>();
	const textOf = (file: string): string => {
		let text = texts.get(file);
		if (text === undefined) {
			try {
				text = decodeText(readFileSync(join(root, file))) ?? "";
			} catch {
				// Gone since, or no text: the problem stands at its beginning.
				text = "";
			}
			texts.set(file, text);
		}
		return text;
	};
	return problems
		.map(({ spot, ...problem }): LocatedProblem => {
			if (!spot) return { ...problem, line: 1, column: 1 };
			if ("line" in spot) return { ...problem, ...spot };
			return {
				...problem,
				...locateKey(textOf(problem.file), spot.key, spot.at),
			};
		})
		.sort(compareProblems);
}
