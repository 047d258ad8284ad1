import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FileRecord, Manifest } from "../plan/manifest.ts";
import { hash } from "../text/hash.ts";
import { targetOf } from "./entry-at.ts";
import { OwnFiles } from "./own-files.ts";

// A file with another time but the same bytes is whole (a host restored it from a cache); its record is brought up to date.
function damagedFiles(output: string, files: Record<string, FileRecord>): Set<string> {
	const damaged = new Set<string>();
	for (const [path, record] of Object.entries(files)) {
		const stat = targetOf(join(output, path));
		if (!stat?.isFile() || stat.size !== record.size) damaged.add(path);
		else if (stat.mtimeMs !== record.modified) {
			if (hash(readFileSync(join(output, path))) === record.hash) record.modified = stat.mtimeMs;
			else damaged.add(path);
		}
	}
	return damaged;
}

/**
 * Compares the output with what the last build is known to have written. Gives the paths whose file is missing or not
 * what its record says. Where the list in the output is another than the manifest's (the cache was lost or is older,
 * or a build was stopped), files that only the list knows are added to `last`.
 */
export function inspectOutput(output: string, last: Manifest): Set<string> {
	const damaged = damagedFiles(output, last.files);
	if (Object.hasOwn(last.files, OwnFiles.path) && !damaged.has(OwnFiles.path)) return damaged;
	for (const path of OwnFiles.read(output).among(output)) {
		if (Object.hasOwn(last.files, path)) continue;
		last.files[path] = { key: "", hash: "", size: -1, modified: 0 };
		damaged.add(path);
	}
	return damaged;
}
