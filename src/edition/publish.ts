import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkRoom } from "../disk/check-room.ts";
import { listFiles } from "../disk/list-files.ts";
import type { ManifestFile } from "../disk/manifest-file.ts";
import { moveIntoPlace } from "../disk/move-into-place.ts";
import { OwnFiles } from "../disk/own-files.ts";
import type { PrintedPage } from "../eleventy/print-batch.ts";
import { volumeOf } from "../plan/drawers.ts";
import type { Basis, Manifest } from "../plan/manifest.ts";
import { type FilePlan, orphansOf, planFiles } from "../plan/plan.ts";
import type { SiteFiles } from "../plan/site-files.ts";
import type { LocatedProblem } from "../problem.ts";
import { inventory } from "../report/inventory.ts";
import type { Stats } from "../report/stats.ts";
import { hash } from "../text/hash.ts";
import { type Asset, stageAsset } from "./assets.ts";
import type { Folders } from "./folders.ts";
import { type PartFile, partFileName, writePartFile } from "./part-file.ts";
import type { PagePlan } from "./plan-pages.ts";
import type { SearchStep } from "./search-step.ts";

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
	const staged = listFiles(folders.staging);
	const unchanged = [...assets.unchanged, ...lists.unchanged].map(({ path }) => path);
	const coming = [...staged, OwnFiles.path, ...(partFile ? [partFileName] : [])];
	const wanted = new Set([...unchanged, ...kept, ...coming]);
	const orphans = orphansOf(last, (path) => pages.kept.has(path) || wanted.has(path), search.reused);
	const removed = orphans.filter((path) => last.files.get(path)?.page).length;
	const keys = new Map([...pages.dirty, ...dirty].map(({ path, key }) => [path, key]));
	const hashes = new Map(printed.map((page) => [page.path, page.hash]));
	checkRoom(folders, staged, last, damaged);
	const own = OwnFiles.in(folders.output, last, damaged);
	if (partFile) own.add([partFileName]);
	const moved = moveIntoPlace({ ...folders, staged, orphans, own });
	// From here on they are what this build wrote.
	const { files } = last;
	for (const path of orphans) files.delete(path);
	for (const [path, { size, modified }] of moved) {
		files.set(path, {
			key: keys.get(path) ?? "",
			hash: hashes.get(path) ?? hash(readFileSync(join(folders.output, path))),
			size,
			modified,
			...(hashes.has(path) && { page: true }),
		});
	}
	if (partFile) files.set(partFileName, writePartFile(folders.output, partFile({ edition, files, volumes })));
	file.write({ edition, files, volumes, warnings, basis, ...(seen && { seen }) });
	return {
		pages: {
			rendered: printed.length,
			unchanged: pages.kept.size,
			removed,
		},
		assets: {
			written: dirty.length,
			unchanged: unchanged.length,
		},
		volumes: search.counts,
		output: inventory(talliesOf(files)),
	};
}

/** What there is to say of a build that found nothing to do. */
export function unchangedCounts({ files, volumes }: Manifest): Counts {
	const others = files.drawers.filter((drawer) => volumeOf(drawer) === undefined).map((name) => files.tallyOf(name));
	const pages = sum(others.map((tally) => tally.pages));
	return {
		pages: { rendered: 0, unchanged: pages, removed: 0 },
		assets: { written: 0, unchanged: sum(others.map((tally) => tally.files)) - pages },
		volumes: {
			indexed: 0,
			reused: Object.values(volumes).filter(({ card }) => card).length,
		},
		output: inventory(talliesOf(files)),
	};
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

const talliesOf = (files: SiteFiles) => files.drawers.map((name) => files.tallyOf(name));
