import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

// As earlier versions of Backfile wrote a manifest: in one file.
const inOneFile = /^manifest-[\w-]+\.json$/;

/**
 * Deletes what is of no use in the cache: what a build that was stopped left half-written (files not yet renamed, and packs
 * of bodies without an index, which nobody would ever read), and manifests of earlier versions. Only the holder of the
 * cache's lock may do this, since a build at work leaves the same to be seen.
 */
export function sweepCache({ cache, bodies }: { cache: string; bodies: string }): void {
	const entries = existsSync(cache) ? readdirSync(cache, { withFileTypes: true }) : [];
	for (const entry of entries)
		if (entry.isFile() && inOneFile.test(entry.name)) rmSync(join(cache, entry.name), { force: true });
	const manifests = entries.filter((entry) => entry.isDirectory() && entry.name.startsWith("manifest-"));
	const folders = manifests.map(({ name }) => join(cache, name));
	for (const folder of [cache, bodies, ...folders]) {
		const names = new Set(existsSync(folder) ? readdirSync(folder) : []);
		for (const name of names) {
			const unfinished = name.endsWith(".pack") ? !names.has(name.replace(/pack$/, "json")) : name.endsWith(".new");
			if (unfinished) rmSync(join(folder, name), { force: true });
		}
	}
}
