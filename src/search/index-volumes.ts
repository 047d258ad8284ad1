import { join } from "node:path";
import type { Volume } from "../archive/search-entry.ts";
import type { VolumeCard } from "../archive/volume-table.ts";
import { bindVolume } from "./bind-volume.ts";
import { explainEnd } from "./explain-end.ts";
import { openPagefindService } from "./pagefind-service.ts";

export interface IndexingOptions {
	/** Body by its key; `undefined` when it is not known. */
	html: (ref: string) => string | undefined;
	/** Volumes go to `search/volumes/ID/` in it. */
	folder: string;
	/** Pagefind processes at once, 2 unless given. Each uses one core, and 0.35 MB for each article of a volume. */
	services?: number;
	/** Most files of fragments in one volume; one for each article when absent. */
	maxFragments?: number | undefined;
	onIndexed?: (card: VolumeCard) => void;
}

/**
 * Indexes volumes with Pagefind, several at a time. The files of a volume depend on its articles alone.
 *
 * @returns the cards in the order of `volumes`
 * @throws an Error that names the volume, and the article where one is at fault; other volumes may be half written
 */
export async function indexVolumes(
	volumes: readonly Volume[],
	{ html, folder, services = 2, maxFragments, onIndexed }: IndexingOptions,
): Promise<VolumeCard[]> {
	const cards: VolumeCard[] = [];
	const waiting = volumes.entries();
	let failed = false;

	async function work() {
		const service = await openPagefindService();
		try {
			for (const [turn, volume] of waiting) {
				if (failed) return;
				const target = join(folder, "search", "volumes", volume.id);
				const card = await bindVolume(service, volume, html, target, maxFragments).catch(async (error) => {
					throw await explainEnd(error, volume, html, target);
				});
				cards[turn] = card;
				onIndexed?.(card);
			}
		} catch (error) {
			failed = true;
			throw error;
		} finally {
			await service.close();
		}
	}

	const workers = Array.from({ length: Math.min(services, volumes.length) }, work);
	// All of them have to end before the caller may touch the folder.
	for (const outcome of await Promise.allSettled(workers)) {
		if (outcome.status === "rejected") throw outcome.reason;
	}
	return cards;
}
