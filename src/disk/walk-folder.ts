import { readdirSync } from "node:fs";
import { join } from "node:path";
import { compare } from "../text/compare.ts";
import { targetOf } from "./entry-at.ts";
import { joinPaths } from "./path-column.ts";

/** Everything below a folder, in the order of its names; in columns, as one thread hands it to another soonest. */
export interface Walked {
	/** A column of paths, relative to the folder, with `/`. */
	paths: string;
	sizes: Float64Array;
	/** Milliseconds since 1970. */
	modified: Float64Array;
	changed: Float64Array;
	/** What is neither a file nor a folder. */
	strange: string[];
}

/**
 * Looks at every file below a folder and opens none. Links are not followed; names that begin with a dot are passed over.
 * Throws what the file system throws.
 */
export function walkFolder(root: string): Walked {
	const paths: string[] = [];
	const strange: string[] = [];
	const [sizes, modified, changed]: [number[], number[], number[]] = [[], [], []];
	const walk = (folder: string): void => {
		const entries = readdirSync(join(root, folder), { withFileTypes: true }).sort((a, b) => compare(a.name, b.name));
		for (const entry of entries) {
			if (entry.name.startsWith(".")) continue;
			const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
			if (entry.isDirectory()) walk(path);
			else if (entry.isFile()) {
				// Editors make files beside the one that they save, and take them away again.
				const stat = targetOf(join(root, path));
				if (!stat) continue;
				paths.push(path);
				sizes.push(stat.size);
				modified.push(stat.mtimeMs);
				changed.push(stat.ctimeMs);
			} else strange.push(path);
		}
	};
	walk("");
	return {
		paths: joinPaths(paths),
		sizes: Float64Array.from(sizes),
		modified: Float64Array.from(modified),
		changed: Float64Array.from(changed),
		strange,
	};
}
