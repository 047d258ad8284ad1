import { readFileSync } from "node:fs";
import { join } from "node:path";
import { keptList, readKeptList } from "../article/kept-pictures.ts";
import type { KeptPictures } from "../article/remote-pictures.ts";
import type { FoundFiles } from "../disk/scan-folder.ts";
import type { Problem } from "../problem.ts";
import { hash } from "../text/hash.ts";

export interface FoundCopies {
	/** Those whose files are there. */
	kept: KeptPictures;
	problems: Problem[];
	/** Of the list. */
	hash: string;
}

/** The copies of other sites' pictures in the folder of articles. One on the list whose file has gone is an error. */
export function readKeptPictures({ kept: list, others }: FoundFiles, root: string): FoundCopies {
	const bytes = list ? readFileSync(join(root, list.path)) : new Uint8Array();
	const { lines, problems } = readKeptList(bytes);
	const missing = lines.filter(({ path }) => !others.has(path));
	const gone = missing.map(
		({ path, line }): Problem => ({
			severity: "error",
			file: keptList,
			spot: { line, column: 1 },
			message: "the file of this kept picture is not there",
			value: path,
			hint: "put it back, or fetch it again: npm run keep-pictures",
		}),
	);
	const there = lines.filter(({ path }) => others.has(path));
	return {
		kept: new Map(there.map(({ address, path }) => [address, path])),
		problems: [...problems, ...gone],
		hash: hash(bytes),
	};
}
