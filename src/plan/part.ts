import { compare } from "../text/compare.ts";
import { hash, hashNumber } from "../text/hash.ts";

/** One of several shares of a site, each built on a machine of its own. */
export interface Part {
	/** From 1. */
	number: number;
	/** How many parts there are. */
	of: number;
}

/** "3 of 8". */
export const partName = ({ number, of }: Part): string => `${number} of ${of}`;

/** Where a part is written when nothing else is said: `_site-3-of-8`. */
export const partFolder = (output: string, { number, of }: Part): string => `${output}-${number}-of-${of}`;

/** Whether a file of the output falls into a part: by its path alone, so that every machine finds the same. */
export function fallsInto({ number, of }: Part, path: string): boolean {
	return hashNumber(path) % of === number - 1;
}

/**
 * The volumes that fall into a part, whole. They stand in the order of a hash of their ids and are cut into runs of
 * equal numbers of articles: no part has more than another by more than a volume, and an article that is added moves
 * at most one volume from each part to the next.
 */
export function shareOfVolumes<V extends { id: string; count: number }>(volumes: readonly V[], part: Part): V[] {
	const total = volumes.reduce((sum, { count }) => sum + count, 0);
	const order = volumes.map((volume) => ({ volume, at: hash(volume.id) })).sort((a, b) => compare(a.at, b.at));
	let before = 0;
	const share = new Set<V>();
	for (const { volume } of order) {
		const middle = before + volume.count / 2;
		before += volume.count;
		if (Math.floor((middle / total) * part.of) === part.number - 1) share.add(volume);
	}
	return volumes.filter((volume) => share.has(volume));
}
