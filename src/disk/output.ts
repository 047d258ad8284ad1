import {
	existsSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmdirSync,
	rmSync,
	statSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { FileRecord } from "../plan/manifest.ts";
import { UsageError } from "../problem.ts";
import { hash } from "../text/hash.ts";

/**
 * Paths whose file is missing or not what the record says. A file with another time but the same bytes is whole
 * (a host restored it from a cache); its record is brought up to date.
 */
export function damagedFiles(output: string, files: Record<string, FileRecord>): Set<string> {
	const damaged = new Set<string>();
	for (const [path, record] of Object.entries(files)) {
		const stat = statSync(join(output, path), { throwIfNoEntry: false });
		if (!stat?.isFile() || stat.size !== record.size) damaged.add(path);
		else if (stat.mtimeMs !== record.modified) {
			if (hash(readFileSync(join(output, path))) === record.hash) record.modified = stat.mtimeMs;
			else damaged.add(path);
		}
	}
	return damaged;
}

function removeEmptyFolders(output: string, folders: Set<string>): void {
	for (const start of folders) {
		for (let folder = start; folder !== "." && folder !== ""; folder = dirname(folder)) {
			try {
				rmdirSync(join(output, folder));
			} catch {
				// Not empty, or gone already.
				break;
			}
		}
	}
}

/** Paths of all files below a folder, in no particular order; none when there is no such folder. */
export function listFiles(root: string, folder = ""): string[] {
	if (!existsSync(join(root, folder))) return [];
	return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
		const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
		return entry.isDirectory() ? listFiles(root, path) : [path];
	});
}

/** A folder that someone put in a file's place goes only when it is empty: files in it would not be ours. */
function removeFile(path: string): void {
	if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) {
		if (readdirSync(path).length === 0) rmdirSync(path);
	} else rmSync(path, { force: true });
}

function moveFile(from: string, to: string): void {
	try {
		renameSync(from, to);
	} catch (error) {
		// Only where something stands in the way; another failure must not cost the page that is there.
		if (!["EISDIR", "ENOTEMPTY", "EEXIST", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? ""))
			throw error;
		removeFile(to);
		if (existsSync(to))
			throw new UsageError(
				`${to} is a folder with files that the site did not write, where the site has a file.\nMove it away and build again.`,
				{ cause: error },
			);
		renameSync(from, to);
	}
}

/**
 * Moves the files `staged` in `staging` into `output` and deletes `orphans` there. Orphans go first, since a page may need
 * the place of one. Gives size and time of each file that was moved.
 */
export function moveIntoPlace(
	staging: string,
	staged: readonly string[],
	output: string,
	orphans: readonly string[],
): Map<string, { size: number; modified: number }> {
	for (const path of orphans) removeFile(join(output, path));
	removeEmptyFolders(output, new Set(orphans.map((path) => dirname(path))));
	if (!existsSync(output) && staged.length > 0) {
		mkdirSync(dirname(output), { recursive: true });
		renameSync(staging, output);
	} else {
		mkdirSync(output, { recursive: true });
		const folders = new Set<string>();
		for (const path of staged) {
			const folder = dirname(path);
			if (!folders.has(folder)) {
				mkdirSync(join(output, folder), { recursive: true });
				folders.add(folder);
			}
			moveFile(join(staging, path), join(output, path));
		}
	}
	rmSync(staging, { recursive: true, force: true });
	return new Map(
		staged.map((path) => {
			const { size, mtimeMs } = statSync(join(output, path));
			return [path, { size, modified: mtimeMs }];
		}),
	);
}
