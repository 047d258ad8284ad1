import type { TermFile } from "../article/standing-file.ts";
import type { Problem } from "../problem.ts";
import type { TermKind } from "../settings.ts";
import { fold } from "../text/fold.ts";
import type { Term } from "./terms.ts";
import type { Meaning, Vocabulary } from "./vocabulary.ts";

interface Broader {
	file: TermFile;
	parent: Meaning;
}

// Who is whose parent, by key. What the files say is checked whether or not an article uses them.
function readParents(vocabulary: Vocabulary, problems: Problem[]): Map<string, Broader> {
	const parents = new Map<string, Broader>();
	for (const file of vocabulary.files) {
		if (file.parent === undefined) continue;
		const reading = vocabulary.read({ name: file.parent });
		if ("meaning" in reading) parents.set(fold(file.id), { file, parent: reading.meaning });
		else {
			const { wrong, hint } = reading;
			problems.push({
				severity: "error",
				file: file.path,
				spot: { key: ["parent"] },
				message: wrong,
				value: file.parent,
				hint,
			});
		}
	}
	return parents;
}

/** Takes out of each circle the link that closes it, and reports that. */
function breakCircles(kind: TermKind, parents: Map<string, Broader>, problems: Problem[]): void {
	const sound = new Set<string>();
	for (const start of parents.keys()) {
		const way = new Set<string>();
		let key = start;
		let link = parents.get(key);
		while (link && !sound.has(key) && !way.has(key)) {
			way.add(key);
			if (way.has(link.parent.key)) {
				problems.push({
					severity: "error",
					file: link.file.path,
					spot: { key: ["parent"] },
					message: `these ${kind} are each other's parents`,
					value: link.file.parent ?? "",
					hint: "remove one of the parents",
				});
				parents.delete(key);
				break;
			}
			key = link.parent.key;
			link = parents.get(key);
		}
		for (const seen of way) sound.add(seen);
	}
}

/**
 * Puts each term below its parent. A parent that nothing is filed under directly is opened, as are its own parents:
 * it still holds its children together.
 */
export function settleParents<T extends Term>(
	vocabulary: Vocabulary,
	terms: ReadonlyMap<string, T>,
	open: (meaning: Meaning) => T,
	problems: Problem[],
): void {
	const parents = readParents(vocabulary, problems);
	breakCircles(vocabulary.kind, parents, problems);
	for (const start of [...parents.keys()].filter((key) => terms.has(key))) {
		for (let key = start, link = parents.get(key); link && !terms.has(link.parent.key); link = parents.get(key)) {
			key = open(link.parent).key;
		}
	}
	for (const [key, { parent }] of parents) {
		const [below, above] = [terms.get(key), terms.get(parent.key)];
		if (!below || !above) continue;
		below.parent = above;
		above.children.push(below);
	}
}
