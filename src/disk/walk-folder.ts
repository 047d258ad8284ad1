import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";
import { compare } from "../text/compare.ts";
import { targetOf } from "./entry-at.ts";

/** A file as its folder shows it, without its content. */
export interface FoundFile {
	/** Relative to the folder, with `/`, as the file system spells it. */
	path: string;
	size: number;
	/** Milliseconds since 1970; both must stay the same for the content to be taken as unchanged. */
	modified: number;
	changed: number;
}

/** Everything below a folder, in the order of its names. */
export interface Walked {
	files: FoundFile[];
	/** What is neither a file nor a folder. */
	strange: string[];
}

// Editors make files, and folders, beside the file that they save, and take them away again.
function entriesOf(root: string, folder: string): Dirent[] {
	try {
		return readdirSync(join(root, folder), { withFileTypes: true }).sort((a, b) => compare(a.name, b.name));
	} catch (error) {
		if (folder === "" || (error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
		return [];
	}
}

/**
 * Looks at every file below a folder and opens none. Links are not followed; names that begin with a dot are passed over.
 * Throws what the file system throws.
 */
export function walkFolder(root: string): Walked {
	const found: Walked = { files: [], strange: [] };
	const walk = (folder: string): void => {
		for (const entry of entriesOf(root, folder)) {
			if (entry.name.startsWith(".")) continue;
			const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
			if (entry.isDirectory()) walk(path);
			else if (entry.isFile()) {
				const stat = targetOf(join(root, path));
				if (stat) found.files.push({ path, size: stat.size, modified: stat.mtimeMs, changed: stat.ctimeMs });
			} else found.strange.push(path);
		}
	};
	walk("");
	return found;
}
