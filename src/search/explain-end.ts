import { statfsSync } from "node:fs";
import type { Volume } from "../archive/search-entry.ts";
import { bindVolume } from "./bind-volume.ts";
import { openPagefindService, PagefindEnded } from "./pagefind-service.ts";

/** Bytes left on a disk that counts as full. */
const FULL = 1_000_000;

function causeOf(error: unknown): PagefindEnded | undefined {
	for (let one = error; one instanceof Error; one = one.cause) if (one instanceof PagefindEnded) return one;
	return undefined;
}

/** Whether a process of its own ends over these articles alone. */
async function ends(volume: Volume, html: (ref: string) => string | undefined, folder: string): Promise<boolean> {
	const service = await openPagefindService();
	try {
		await bindVolume(service, volume, html, folder);
		return false;
	} catch (error) {
		return causeOf(error) !== undefined;
	} finally {
		await service.close();
	}
}

/**
 * Finds out why Pagefind's process ended over a volume, since it says so nowhere that we can read: a full disk, or one
 * of the articles, found by halving. A process that ends over nothing, or over neither half, was ended from outside.
 * Any other error is given back as it is. `folder` may be written over.
 */
export async function explainEnd(
	error: unknown,
	volume: Volume,
	html: (ref: string) => string | undefined,
	folder: string,
): Promise<unknown> {
	const end = causeOf(error);
	if (!end) return error;
	const { bavail, bsize } = statfsSync(folder);
	if (bavail * bsize < FULL) return new Error("ENOSPC: no space left on device", { cause: error });
	const guilty = (entries: Volume["entries"]) => ends({ ...volume, entries }, html, folder);
	let suspects = (await guilty([])) ? [] : volume.entries;
	while (suspects.length > 1) {
		const middle = suspects.length >> 1;
		const [one, other] = [suspects.slice(0, middle), suspects.slice(middle)];
		suspects = (await guilty(one)) ? one : (await guilty(other)) ? other : [];
	}
	const [suspect] = suspects;
	if (suspect)
		return new Error(`search volume ${volume.id}: ${suspect.url}: ${end.message} while it read this article`, {
			cause: error,
		});
	return new Error(
		`search volume ${volume.id}: ${end.message}. No one article is at fault; the machine may be short of memory`,
		{ cause: error },
	);
}
