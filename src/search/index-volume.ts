import { join } from "node:path";
import type { Volume } from "../archive/search-entry.ts";
import type { VolumeCard } from "../archive/volume-table.ts";
import { bodiesIn } from "../disk/bodies.ts";
import { bindVolume } from "./bind-volume.ts";
import { explainEnd } from "./explain-end.ts";
import { openPagefindService } from "./pagefind-service.ts";

export interface IndexingOptions {
	/** Body by its key; `undefined` when it is not known. */
	html: (ref: string) => string | undefined;
	/** The volume goes to `search/volumes/ID/` in it. */
	folder: string;
	/** Most files of fragments in one volume; one for each article when absent. */
	maxFragments?: number | undefined;
}

/**
 * Indexes a volume with a Pagefind process of its own, which takes 5 ms to start, one core, and 0.35 MB for each of its
 * articles. The files of a volume depend on its articles alone.
 *
 * @throws an Error that names the volume, and the article where one is at fault; the volume may be half written
 */
export async function indexVolume(
	volume: Volume,
	{ html, folder, maxFragments }: IndexingOptions,
): Promise<VolumeCard> {
	const service = await openPagefindService();
	const target = join(folder, "search", "volumes", volume.id);
	try {
		return await bindVolume(service, volume, html, target, maxFragments);
	} catch (error) {
		throw await explainEnd(error, volume, html, target);
	} finally {
		await service.close();
	}
}

export interface IndexTask extends Pick<IndexingOptions, "folder" | "maxFragments"> {
	volume: Volume;
	/** Folder of bodies. */
	bodies: string;
}

/** Indexes a volume in this thread, with bodies from the cache. */
export function indexFromCache({ volume, bodies, ...options }: IndexTask): Promise<VolumeCard> {
	const store = bodiesIn(bodies);
	return indexVolume(volume, { ...options, html: (ref) => store.get(ref) });
}
