import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { HalfMoved } from "../problem.ts";
import { entryAt, targetOf } from "./entry-at.ts";
import { OwnFiles } from "./own-files.ts";

/** What is to become of an output folder. */
export interface Move {
	/** Holds the new files, on the output's own disk. */
	staging: string;
	/** Paths of all files in it. */
	staged: readonly string[];
	output: string;
	/** Paths in the output that the site no longer has. */
	orphans: readonly string[];
	/** The files that the output has now. */
	own: OwnFiles;
}

/** Folders that became empty go, and the empty folders that they are in. */
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

/** Throws when there is a file in it: it would not be ours. */
function removeHollowFolder(folder: string): void {
	for (const name of readdirSync(folder)) removeHollowFolder(join(folder, name));
	rmdirSync(folder);
}

function removeOrphans(output: string, orphans: readonly string[]): void {
	for (const path of orphans) {
		const file = join(output, path);
		// What someone put in its place is not ours.
		if (!entryAt(file)?.isDirectory()) rmSync(file, { force: true });
	}
	removeEmptyFolders(output, new Set(orphans.map((path) => dirname(path))));
}

function copyWhole(from: string, to: string): void {
	const beside = join(dirname(to), ".backfile-new");
	try {
		copyFileSync(from, beside);
		renameSync(beside, to);
	} finally {
		rmSync(beside, { force: true });
	}
}

function moveFile(from: string, to: string): void {
	try {
		renameSync(from, to);
	} catch (error) {
		if (entryAt(to)?.isDirectory()) removeHollowFolder(to);
		// A folder of the output may lie on another disk. Any other failure must not cost the page that is there.
		else if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
		copyWhole(from, to);
	}
}

/** Moves all that is in a folder. A folder that the other does not have goes as one: files would cost 0.2 ms each. */
function moveAll(from: string, to: string): void {
	for (const entry of readdirSync(from, { withFileTypes: true })) {
		const [source, target] = [join(from, entry.name), join(to, entry.name)];
		if (!entry.isDirectory()) moveFile(source, target);
		else if (targetOf(target)?.isDirectory()) moveAll(source, target);
		else moveFolder(source, target);
	}
}

function moveFolder(from: string, to: string): void {
	try {
		renameSync(from, to);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
		mkdirSync(to);
		moveAll(from, to);
	}
}

/**
 * Moves staged files into the output and deletes orphans there. Orphans go first, since a page may need the place of
 * one. Stopped at any point, the list in the output knows every file of ours. Gives size and time of each file that
 * was moved, the list with them.
 *
 * @throws HalfMoved when it is stopped on the way; whatever else is thrown, the output stands as it was
 */
export function moveIntoPlace({
	staging,
	staged,
	output,
	orphans,
	own,
}: Move): Map<string, { size: number; modified: number }> {
	const list = join(staging, OwnFiles.path);
	own.add(staged);
	if (!existsSync(output)) {
		mkdirSync(dirname(output), { recursive: true });
		own.drop(orphans).write(list);
		renameSync(staging, output);
	} else {
		own.write(list);
		moveFile(list, join(output, OwnFiles.path));
		try {
			removeOrphans(output, orphans);
			moveAll(staging, output);
			if (orphans.length > 0) {
				own.drop(orphans).write(list);
				moveFile(list, join(output, OwnFiles.path));
			}
		} catch (error) {
			throw new HalfMoved(`${output} is partly new and partly old`, { cause: error });
		}
	}
	rmSync(staging, { recursive: true, force: true });
	return new Map(
		[...staged, OwnFiles.path].map((path) => {
			const { size, mtimeMs } = statSync(join(output, path));
			return [path, { size, modified: mtimeMs }];
		}),
	);
}
