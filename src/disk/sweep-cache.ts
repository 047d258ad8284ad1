import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

/**
 * Deletes what a build that was stopped left half-written in the cache: files not yet renamed, and packs of bodies
 * without an index, which nobody would ever read. Only the holder of the cache's lock may do this, since a build at
 * work leaves the same to be seen.
 */
export function sweepCache({ cache, bodies }: { cache: string; bodies: string }): void {
	const manifests = existsSync(cache) ? readdirSync(cache).filter((name) => name.startsWith("manifest-")) : [];
	for (const folder of [cache, bodies, ...manifests.map((name) => join(cache, name))]) {
		const names = new Set(existsSync(folder) ? readdirSync(folder) : []);
		for (const name of names) {
			const unfinished = name.endsWith(".pack") ? !names.has(name.replace(/pack$/, "json")) : name.endsWith(".new");
			if (unfinished) rmSync(join(folder, name), { force: true });
		}
	}
}
