import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkRoom } from "../disk/check-room.ts";
import { listFiles } from "../disk/list-files.ts";
import type { ManifestFile } from "../disk/manifest-file.ts";
import { moveIntoPlace } from "../disk/move-into-place.ts";
import { OwnFiles } from "../disk/own-files.ts";
import type { PrintedPage } from "../eleventy/print-batch.ts";
import type { Basis, Manifest } from "../plan/manifest.ts";
import { type FilePlan, orphansOf, planFiles } from "../plan/plan.ts";
import type { LocatedProblem } from "../problem.ts";
import { inventory } from "../report/inventory.ts";
import type { Stats } from "../report/stats.ts";
import { hash } from "../text/hash.ts";
import { type Asset, stageAsset } from "./assets.ts";
import type { Folders } from "./folders.ts";
import { type PartFile, partFileName, writePartFile } from "./part-file.ts";
import type { PagePlan } from "./plan-pages.ts";
import { type SearchStep, volumeOf } from "./search-step.ts";

export type Counts = Pick<Stats, "pages" | "assets" | "volumes" | "output">;

/** A build that has been planned. */
export interface Planned {
	/** Key of everything that went into it. */
	edition: string;
	seen: Manifest["seen"];
	basis: Basis;
	warnings: readonly LocatedProblem[];
	last: Manifest;
	damaged: ReadonlySet<string>;
	pages: PagePlan;
	assets: FilePlan<Asset>;
	search: SearchStep;
	/** Of a part: what it says of itself, once all its files are in place. */
	partFile: ((manifest: Manifest) => PartFile) | undefined;
}

/**
 * Completes the staging folder, moves it into the output, deletes what the site no longer has, and writes the
 * manifest last. Stopped at any point, the next build puts it right.
 */
export async function publish(
	{ edition, seen, basis, warnings, last, damaged, pages, assets, search, partFile }: Planned,
	printed: readonly PrintedPage[],
	file: ManifestFile,
	folders: Folders,
): Promise<Counts> {
	const { volumes, lists: wantedLists, kept } = await search.finish();
	// Which lists there are is known only now that the volumes are indexed.
	const lists = planFiles(wantedLists, last, damaged);
	const dirty = [...assets.dirty, ...lists.dirty];
	for (const asset of dirty) stageAsset(asset, folders.staging);
	const files: Manifest["files"] = new Map();
	for (const records of [pages.kept, assets.kept, lists.kept, search.kept, kept])
		for (const [path, record] of records) files.set(path, record);
	const staged = listFiles(folders.staging);
	const coming = new Set([...staged, OwnFiles.path, ...(partFile ? [partFileName] : [])]);
	const orphans = orphansOf(last, (path) => coming.has(path) || files.has(path));
	const keys = new Map([...pages.dirty, ...dirty].map(({ path, key }) => [path, key]));
	const hashes = new Map(printed.map((page) => [page.path, page.hash]));
	checkRoom(folders, staged, last, damaged);
	const own = OwnFiles.in(folders.output, last, damaged);
	if (partFile) own.add([partFileName]);
	for (const [path, { size, modified }] of moveIntoPlace({ ...folders, staged, orphans, own })) {
		const volume = volumeOf(path);
		files.set(path, {
			key: keys.get(path) ?? "",
			hash: hashes.get(path) ?? hash(readFileSync(join(folders.output, path))),
			size,
			modified,
			...(hashes.has(path) && { page: true }),
			...(volume !== undefined && { volume }),
		});
	}
	if (partFile) files.set(partFileName, writePartFile(folders.output, partFile({ edition, files, volumes })));
	file.write({ edition, files, volumes, warnings, basis, ...(seen && { seen }) });
	return {
		pages: {
			rendered: printed.length,
			unchanged: pages.unchanged,
			removed: orphans.filter((path) => last.files.get(path)?.page).length,
		},
		assets: {
			written: dirty.length,
			unchanged: assets.unchanged.length + lists.unchanged.length,
		},
		volumes: search.counts,
		output: inventory(files),
	};
}

/** What there is to say of a build that found nothing to do. */
export function unchangedCounts(last: Manifest): Counts {
	const records = [...last.files.values()].filter(({ volume }) => volume === undefined);
	const pages = records.filter(({ page }) => page).length;
	return {
		pages: { rendered: 0, unchanged: pages, removed: 0 },
		assets: { written: 0, unchanged: records.length - pages },
		volumes: {
			indexed: 0,
			reused: Object.values(last.volumes).filter(({ card }) => card).length,
		},
		output: inventory(last.files),
	};
}
