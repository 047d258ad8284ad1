import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type KeptListing, keptList, readKeptList } from "../article/kept-pictures.ts";
import type { KeptPictures } from "../article/remote-pictures.ts";
import type { FoundFiles } from "../disk/scan-folder.ts";
import type { Problem } from "../problem.ts";
import { hash } from "../text/hash.ts";

export interface FoundCopies {
	/** All that are on the list. */
	listed: KeptListing;
	/** The archivist's own lines in the list. */
	notes: string[];
	/** Those whose files are there. */
	kept: KeptPictures;
	/** What is wrong with the list. */
	problems: Problem[];
	/** An error for each file on the list that is not there. */
	missing: Problem[];
	/** Of the list. */
	hash: string;
}

/** The copies of other sites' pictures in the folder of articles. */
export function readKeptPictures({ kept: list, others }: FoundFiles, root: string): FoundCopies {
	const bytes = list ? readFileSync(join(root, list.path)) : new Uint8Array();
	const { lines, notes, problems } = readKeptList(bytes);
	const kept = new Map<string, string>();
	const missing: Problem[] = [];
	for (const { address, path, line } of lines) {
		if (path === undefined) continue;
		if (others.has(path)) kept.set(address, path);
		else
			missing.push({
				severity: "error",
				file: keptList,
				spot: { line, column: 1 },
				message: "the file of this kept picture is not there",
				value: path,
				hint: "put it back, or fetch it again: npm run keep-pictures; or remove the line",
			});
	}
	const listed = new Map(lines.map(({ address, path }) => [address, path]));
	return { listed, notes, kept, problems, missing, hash: hash(bytes) };
}
