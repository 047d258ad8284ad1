import type { Original } from "../../../src/archive/search-entry.ts";
import type { ListedVolume, VolumeTable } from "../../../src/archive/volume-table.ts";
import type { Library } from "./library.ts";

/** Where the original of a translation stands. */
export interface OriginalPlace {
	/** Name that all versions of the article share. */
	article: string;
	/** Id of the volume that holds the original, if that is one of those that are asked. */
	volume?: string;
}

/** Name of the article in a row that is no translation. Its translations find it by their original's address. */
export function articleAt({ id }: ListedVolume, row: number): string {
	return `${id} ${row}`;
}

function mayHold({ language, oldest, newest }: ListedVolume, original: Original): boolean {
	if (language !== original.language) return false;
	if (original.instant === undefined || oldest === undefined || newest === undefined)
		return original.instant === oldest;
	return oldest <= original.instant && original.instant <= newest;
}

async function findOriginal(
	library: Library,
	original: Original,
	asked: readonly ListedVolume[],
): Promise<OriginalPlace> {
	for (const volume of asked.filter((one) => mayHold(one, original))) {
		const row = (await library.titles(volume)).findIndex(([url]) => url === original.url);
		if (row !== -1) return { article: articleAt(volume, row), volume: volume.id };
	}
	return { article: original.url };
}

/**
 * Of the rows that were found in a volume, those that are translations. Only what two volumes have to be compared for
 * is fetched: an original in a volume that is not asked has not been found.
 */
export async function findOriginals(
	library: Library,
	table: VolumeTable,
	found: { has: (row: number) => boolean },
	asked: readonly ListedVolume[],
): Promise<Map<number, OriginalPlace>> {
	const translations = (table.originals ?? []).filter(([row]) => found.has(row));
	const places = translations.map(
		async ([row, original]) => [row, await findOriginal(library, original, asked)] as const,
	);
	return new Map(await Promise.all(places));
}
