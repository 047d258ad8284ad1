import type { ListedVolume, VolumeTable } from "../../../src/archive/volume-table.ts";
import type { OriginalPlace } from "./find-originals.ts";
import type { Sort } from "./query-state.ts";

/** One article that was found. */
export interface Hit {
	volume: ListedVolume;
	table: VolumeTable;
	row: number;
	/** Absent when undated. */
	instant?: number;
	/** Places of words that were found, counted in words. */
	places: number[];
	/** Comparable between volumes; 0 where it was not asked for. */
	relevance: number;
	/** Of a translation. */
	original?: OriginalPlace;
}

export type HitOrder = (a: Hit, b: Hit) => number;

function byPlace(a: Hit, b: Hit): number {
	if (a.volume.id !== b.volume.id) return a.volume.id < b.volume.id ? -1 : 1;
	return a.row - b.row;
}

// An undated article stands behind all others, whichever way the dates run.
function byInstant(a: Hit, b: Hit, direction: 1 | -1): number {
	if (a.instant === undefined || b.instant === undefined) {
		return Number(a.instant === undefined) - Number(b.instant === undefined) || byPlace(a, b);
	}
	return (a.instant - b.instant) * direction || byPlace(a, b);
}

/** Total orders: no two hits are equal, so results never swap places between two searches. */
export const hitOrders: { [sort in Sort]: HitOrder } = {
	newest: (a, b) => byInstant(a, b, -1),
	oldest: (a, b) => byInstant(a, b, 1),
	relevance: (a, b) => b.relevance - a.relevance || byInstant(a, b, -1),
};

/** Joins two lists that are in order already. */
export function mergeHits(a: readonly Hit[], b: readonly Hit[], order: HitOrder): Hit[] {
	const merged: Hit[] = [];
	let i = 0;
	let j = 0;
	while (i < a.length || j < b.length) {
		const [left, right] = [a[i], b[j]];
		if (right === undefined || (left !== undefined && order(left, right) <= 0)) {
			if (left !== undefined) merged.push(left);
			i++;
		} else {
			merged.push(right);
			j++;
		}
	}
	return merged;
}

/** The instants of a volume's rows. */
export function rowInstants(table: VolumeTable): number[] {
	let instant = 0;
	return table.instants.map((step) => {
		instant += step;
		return instant;
	});
}

/**
 * How many of the hits, from the first on, no volume that has yet to answer can put anything before, or a version in
 * another language in the place of. These can be shown at once.
 *
 * @param language of the page
 */
export function settledCount(
	hits: readonly Hit[],
	pending: readonly ListedVolume[],
	sort: Sort,
	language: string,
): number {
	if (pending.length === 0) return hits.length;
	if (sort === "relevance") return 0;
	const translated = pending.some((volume) => volume.translated);
	const stands = ({ volume, original }: Hit) =>
		volume.language === language || !(translated || pending.some(({ id }) => id === original?.volume));
	const precedes = ({ instant }: Hit) =>
		instant !== undefined &&
		pending.every(({ oldest, newest }) =>
			sort === "newest" ? newest === undefined || newest < instant : oldest === undefined || oldest > instant,
		);
	const open = hits.findIndex((hit) => !precedes(hit) || !stands(hit));
	return open === -1 ? hits.length : open;
}
