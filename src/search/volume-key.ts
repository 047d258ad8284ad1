import { facetKinds, type SearchEntry, type Volume } from "../archive/search-entry.ts";
import { hash } from "../text/hash.ts";
import { pagefindVersion } from "./pagefind-service.ts";

/** What Pagefind is given of an article; bodies enter by their keys. */
const given = (entry: SearchEntry) => [
	entry.url,
	entry.title,
	entry.standfirst ?? null,
	entry.byline ?? null,
	entry.body ?? null,
	entry.language,
];

/** What else a volume says of an article. Names of facets are not in it. */
const beside = (entry: SearchEntry) => [
	entry.date ?? null,
	entry.instant ?? null,
	facetKinds.map((kind) => entry.facets[kind]?.map(({ key }) => key) ?? 0),
	entry.original ?? null,
];

/**
 * Two volumes of one key have the same files.
 *
 * @param code key of the code that indexes
 */
export function volumeKey(volume: Volume, code: string, maxFragments?: number): string {
	const rows = volume.entries.map((entry) => [given(entry), beside(entry)]);
	return hash(JSON.stringify([code, pagefindVersion, maxFragments ?? 0, volume.id, volume.language, rows]));
}

/** Of each row: two of one key are the same to Pagefind, whatever else is in their volume. */
export function rowKeys(volume: Volume, code: string): string[] {
	// 60 bits: no volume holds so many articles that two would share a key.
	return volume.entries.map((entry) => hash(JSON.stringify([code, pagefindVersion, given(entry)])).slice(0, 10));
}
