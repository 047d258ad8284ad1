import { readFileSync } from "node:fs";
import { join } from "node:path";
import { emptyManifest, type Manifest } from "../plan/manifest.ts";
import type { SiteFiles } from "../plan/site-files.ts";
import { hash } from "../text/hash.ts";
import { targetOf } from "./entry-at.ts";
import { readDrawer } from "./manifest-file.ts";
import { OwnFiles } from "./own-files.ts";
import { splitPaths } from "./path-column.ts";

/** What the last build wrote, to be compared once, by any number of threads: each takes the next drawer that none has taken. */
export interface OutputToCompare {
	/** The output folder. */
	output: string;
	/** Where the records of what was written are. */
	drawers: string[];
	/** Place of the next to take, in memory that all threads share. */
	taken: Int32Array<SharedArrayBuffer>;
}

export function toCompare(output: string, files: SiteFiles): OutputToCompare {
	const drawers = files.drawers.flatMap((name) => files.written(name)?.file ?? []);
	return { output, drawers, taken: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) };
}

/** Paths whose file is missing, or of another size or time than it was written with; nothing where that cannot be told. */
export type Suspects = string[] | undefined;

/** Compares drawers for as long as there are any to take. Opens no file of the output. */
export function findSuspects({ output, drawers, taken }: OutputToCompare): Suspects {
	const lists: Suspects[] = [];
	const take = () => drawers[Atomics.add(taken, 0, 1)];
	for (let drawer = take(); drawer !== undefined; drawer = take()) lists.push(suspectsIn(output, drawer));
	return joinSuspects(lists);
}

function suspectsIn(output: string, drawer: string): Suspects {
	const columns = readDrawer(drawer);
	if (!columns) return undefined;
	const { paths, sizes, modified } = columns;
	return splitPaths(paths).filter((path, i) => {
		const stat = targetOf(join(output, path));
		return !stat?.isFile() || stat.size !== sizes[i] || stat.mtimeMs !== modified[i];
	});
}

function joinSuspects(lists: readonly Suspects[]): Suspects {
	const known = lists.filter((list) => list !== undefined);
	return known.length === lists.length ? known.flat() : undefined;
}

// A file with another time but the same bytes is whole (a host restored it from a cache); its record is brought up to date.
function damagedFiles(output: string, files: SiteFiles, suspects: readonly string[]): Set<string> {
	const damaged = new Set<string>();
	for (const path of suspects) {
		const record = files.get(path);
		const stat = targetOf(join(output, path));
		if (!record || !stat?.isFile() || stat.size !== record.size) damaged.add(path);
		else if (hash(readFileSync(join(output, path))) === record.hash)
			files.set(path, { ...record, modified: stat.mtimeMs });
		else damaged.add(path);
	}
	return damaged;
}

/** What the last build wrote, and what of it is not as it was. */
export interface Inspected {
	/** Empty where not all of it can be read. */
	last: Manifest;
	/** Paths whose file is missing or not what its record says. */
	damaged: Set<string>;
}

/**
 * Compares the output with what the last build is known to have written. Where the list in the output is another than the
 * manifest's (the cache was lost or is older, or a build was stopped), files that only the list knows are added to it.
 *
 * @param found what {@link findSuspects} says in each thread
 */
export function inspectOutput(output: string, manifest: Manifest, found: readonly Suspects[]): Inspected {
	const suspects = joinSuspects(found);
	const last = suspects ? manifest : emptyManifest();
	const damaged = damagedFiles(output, last.files, suspects ?? []);
	if (last.files.has(OwnFiles.path) && !damaged.has(OwnFiles.path)) return { last, damaged };
	for (const path of OwnFiles.read(output).among(output)) {
		if (last.files.has(path)) continue;
		last.files.set(path, { key: "", hash: "", size: -1, modified: 0 });
		damaged.add(path);
	}
	return { last, damaged };
}
