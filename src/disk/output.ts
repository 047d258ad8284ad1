import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FileRecords, Manifest } from "../plan/manifest.ts";
import { hash } from "../text/hash.ts";
import { targetOf } from "./entry-at.ts";
import { OwnFiles } from "./own-files.ts";
import { joinPaths, splitPaths } from "./path-column.ts";

export interface OutputToCompare {
	/** The output folder. */
	output: string;
	/** A column of paths. */
	paths: string;
	/** Of each path: what it had when it was written. */
	sizes: Float64Array;
	/** Milliseconds since 1970. */
	modified: Float64Array;
}

/** Most files that are compared at a stretch: a second's work, so that threads end at about the same time. */
const LOT = 50_000;

/** What the last build wrote, in lots. */
export function toCompare(output: string, files: FileRecords): OutputToCompare[] {
	const [paths, records] = [[...files.keys()], [...files.values()]];
	return Array.from({ length: Math.ceil(paths.length / LOT) }, (_, i) => {
		const [from, to] = [i * LOT, (i + 1) * LOT];
		return {
			output,
			paths: joinPaths(paths.slice(from, to)),
			sizes: Float64Array.from(records.slice(from, to), ({ size }) => size),
			modified: Float64Array.from(records.slice(from, to), ({ modified }) => modified),
		};
	});
}

/** The paths whose file is missing, or of another size or time than it was written with. Opens no file. */
export function findSuspects({ output, paths, sizes, modified }: OutputToCompare): string[] {
	return splitPaths(paths).filter((path, i) => {
		const stat = targetOf(join(output, path));
		return !stat?.isFile() || stat.size !== sizes[i] || stat.mtimeMs !== modified[i];
	});
}

// A file with another time but the same bytes is whole (a host restored it from a cache); its record is brought up to date.
function damagedFiles(output: string, files: FileRecords, suspects: readonly string[]): Set<string> {
	const damaged = new Set<string>();
	for (const path of suspects) {
		const record = files.get(path);
		const stat = targetOf(join(output, path));
		if (!record || !stat?.isFile() || stat.size !== record.size) damaged.add(path);
		else if (hash(readFileSync(join(output, path))) === record.hash) record.modified = stat.mtimeMs;
		else damaged.add(path);
	}
	return damaged;
}

/**
 * Compares the output with what the last build is known to have written. Gives the paths whose file is missing or not
 * what its record says. Where the list in the output is another than the manifest's (the cache was lost or is older,
 * or a build was stopped), files that only the list knows are added to `last`.
 *
 * @param suspects what {@link findSuspects} says of the files of `last`
 */
export function inspectOutput(output: string, last: Manifest, suspects: readonly string[]): Set<string> {
	const damaged = damagedFiles(output, last.files, suspects);
	if (last.files.has(OwnFiles.path) && !damaged.has(OwnFiles.path)) return damaged;
	for (const path of OwnFiles.read(output).among(output)) {
		if (last.files.has(path)) continue;
		last.files.set(path, { key: "", hash: "", size: -1, modified: 0 });
		damaged.add(path);
	}
	return damaged;
}
