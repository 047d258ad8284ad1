import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

/**
 * Deletes what a build that was stopped left half-written in the cache: files not yet renamed, and packs of bodies
 * without an index, which nobody would ever read. Also manifests that are a file, as earlier versions of Backfile wrote
 * them. Only the holder of the cache's lock may do this, since a build at work leaves the same to be seen.
 */
export function sweepCache({ cache, bodies }: { cache: string; bodies: string }): void {
	const entries = existsSync(cache) ? readdirSync(cache, { withFileTypes: true }) : [];
	const manifests = entries.filter(({ name }) => name.startsWith("manifest-"));
	for (const manifest of manifests) if (!manifest.isDirectory()) rmSync(join(cache, manifest.name));
	const folders = manifests.filter((manifest) => manifest.isDirectory()).map(({ name }) => join(cache, name));
	for (const folder of [cache, bodies, ...folders]) {
		const names = new Set(existsSync(folder) ? readdirSync(folder) : []);
		for (const name of names) {
			const unfinished = name.endsWith(".pack") ? !names.has(name.replace(/pack$/, "json")) : name.endsWith(".new");
			if (unfinished) rmSync(join(folder, name), { force: true });
		}
	}
}
