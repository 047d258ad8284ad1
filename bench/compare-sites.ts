import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

function pathsIn(folder: string): Set<string> {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	return new Set(entries.map((entry) => relative(folder, join(entry.parentPath, entry.name))));
}

/** The files of a site and a hash of each: what hosts compare to find what they have to be sent. */
export function fingerprint(folder: string): Map<string, string> {
	const hashOf = (path: string) =>
		createHash("sha256")
			.update(readFileSync(join(folder, path)))
			.digest("base64");
	return new Map([...pathsIn(folder)].map((path) => [path, hashOf(path)]));
}

/** Paths of files that are in only one of two folders, or have other bytes there. */
export function compareSites(one: string, other: string): string[] {
	const [first, second] = [pathsIn(one), pathsIn(other)];
	return [...new Set([...first, ...second])].filter(
		(path) =>
			!first.has(path) || !second.has(path) || !readFileSync(join(one, path)).equals(readFileSync(join(other, path))),
	);
}
