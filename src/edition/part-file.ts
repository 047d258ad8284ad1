import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { OwnFiles } from "../disk/own-files.ts";
import { writeWhole } from "../disk/write-file.ts";
import type { FileRecord, Manifest } from "../plan/manifest.ts";
import type { Part } from "../plan/part.ts";
import { UsageError } from "../problem.ts";
import { compare } from "../text/compare.ts";
import { hash } from "../text/hash.ts";
import type { Making } from "./edition-key.ts";
import type { WholeSearch } from "./search-step.ts";

/** In the folder of a part. No article has this address: addresses of articles end with a slash. */
export const partFileName = "part.json";

/** Raised when the shape of the file changes. */
const FORMAT = 2;

/** What a part says of itself. */
export interface PartFile {
	part: Part;
	/** What all parts of one site have to agree on. */
	making: Making;
	/** Of the whole site: files that belong to no volume, and its search. */
	whole: { files: number; search: WholeSearch };
	/** By path in the part's folder. */
	files: Record<string, Omit<FileRecord, "modified">>;
	volumes: Manifest["volumes"];
}

export function partFileOf(part: Part, making: Making, pagesAndAssets: number, search: WholeSearch) {
	return ({ files, volumes }: Manifest): PartFile => ({
		part,
		making,
		whole: { files: pagesAndAssets + search.facets.length, search },
		files: Object.fromEntries(
			[...files]
				.filter(([path]) => path !== partFileName && path !== OwnFiles.path)
				.sort(([a], [b]) => compare(a, b))
				.map(([path, { modified: _, ...record }]) => [path, record]),
		),
		volumes,
	});
}

/** Writes the file and gives its record for the manifest. */
export function writePartFile(folder: string, file: PartFile): FileRecord {
	const text = JSON.stringify({ format: FORMAT, ...file });
	const path = join(folder, partFileName);
	writeWhole(path, text);
	const { size, mtimeMs } = statSync(path);
	return { key: "", hash: hash(text), size, modified: mtimeMs };
}

/** @throws UsageError when the folder holds no part, or one of another version */
export function readPartFile(folder: string): PartFile {
	let read: PartFile & { format: number };
	try {
		read = JSON.parse(readFileSync(join(folder, partFileName), "utf8"));
	} catch (error) {
		throw new UsageError(
			`${folder} holds no part of a site: it has no ${partFileName} that can be read.\nMake one with: npm run build -- --part 1/8 --output FOLDER`,
			{ cause: error },
		);
	}
	if (read.format !== FORMAT)
		throw new UsageError(`${folder} was built by another version of Backfile. Build all parts with one version.`);
	const outside = Object.keys(read.files).find((path) =>
		path.split(/[\\/]/).some((step) => step === "" || step === ".."),
	);
	if (outside !== undefined)
		throw new UsageError(
			`${folder} names a file outside of it: ${outside}. No build writes that; build the part again.`,
		);
	return read;
}
