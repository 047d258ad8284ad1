import { spawnSync } from "node:child_process";

/** Most bytes of git's answer: some hundred for each file. */
const ROOM = 2 ** 30;

/**
 * Git's ids of the files below a folder that are as they were last added, by path from that folder. Files that were
 * changed since, are not added, or that git was told not to look at are left out. One process, whatever the number
 * of files; nothing where there is no git or no repository.
 *
 * An id is of what git keeps, which is not what lies on the disk where git converts line ends or encodings. Such a
 * file has another size.
 */
export function cleanBlobs(folder: string): Map<string, string> {
	const blobs = new Map<string, string>();
	// Each file once with its id (-s), marked with how git treats it (-v), and once more if it has changed (-m).
	const { stdout, status } = spawnSync("git", ["ls-files", "-v", "-s", "-c", "-m", "-z"], {
		cwd: folder,
		maxBuffer: ROOM,
		stdio: ["ignore", "pipe", "ignore"],
		encoding: "utf8",
	});
	if (status !== 0) return blobs;
	const lines = stdout.split("\0").map((line) => /^(\S) (\d+) ([0-9a-f]+) (\d)\t(.+)$/s.exec(line));
	for (const [, mark, mode, id, stage, path] of lines.flatMap((line) => (line ? [line] : [])))
		if (mark === "H" && mode?.startsWith("100") && stage === "0" && id && path) blobs.set(path, id);
	for (const [, mark, , , , path] of lines.flatMap((line) => (line ? [line] : [])))
		if (mark !== "H" && path) blobs.delete(path);
	return blobs;
}
