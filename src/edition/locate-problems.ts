import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeText } from "../article/article.ts";
import { keyLocator } from "../article/front-matter.ts";
import { compareProblems, type LocatedProblem, type Problem } from "../problem.ts";

// A problem names its file in NFC; some systems write the accents of names apart from their letters.
function spelledOnDisk(root: string, file: string): string {
	const plain = join(root, file);
	if (existsSync(plain)) return plain;
	return file.split("/").reduce((folder, step) => {
		const name = readdirSync(folder).find((entry) => entry.normalize("NFC") === step.normalize("NFC"));
		return join(folder, name ?? step);
	}, root);
}

/** Finds the line and column of each problem, in the order in which an author reads them. */
export function locateProblems(problems: readonly Problem[], root: string): LocatedProblem[] {
	const locators = new Map<string, ReturnType<typeof keyLocator>>();
	const locatorOf = (file: string) => {
		let locator = locators.get(file);
		if (!locator) {
			let text = "";
			try {
				text = decodeText(readFileSync(spelledOnDisk(root, file))) ?? "";
			} catch {
				// Gone since, or no text: the problem stands at its beginning.
			}
			locator = keyLocator(text);
			locators.set(file, locator);
		}
		return locator;
	};
	return problems
		.map(({ spot, ...problem }): LocatedProblem => {
			if (!spot) return { ...problem, line: 1, column: 1 };
			if ("line" in spot) return { ...problem, ...spot };
			return { ...problem, ...locatorOf(problem.file)(spot.key, spot.at) };
		})
		.sort(compareProblems);
}
