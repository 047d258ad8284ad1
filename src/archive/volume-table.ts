import type { FacetKind } from "./search-entry.ts";

/**
 * What search knows of a volume's articles without opening any: one article per place in each column,
 * in the order of (instant, url).
 */
export interface VolumeTable {
	/** Pagefind's fragment id, without the language before it. */
	fragments: string[];
	/** Civil date as written; empty where the volume is undated. */
	dates: string[];
	/** Unix seconds, the first as it is, the others as the difference from the one before. Empty where undated. */
	instants: number[];
	/** Kinds that the volume has no names of are left out. */
	facets: { [kind in FacetKind]?: FacetColumn };
}

export interface FacetColumn {
	/** In order of code units. */
	keys: string[];
	/** For each article, the places of its keys in `keys`, ascending. */
	rows: number[][];
}

/**
 * What the archive and the browser know of a volume that was indexed. A plain value: it goes into the
 * manifest and stands for the volume for as long as its key is the same.
 */
export interface VolumeCard {
	id: string;
	language: string;
	/** First and last civil day (`YYYY-MM-DD`) that one of its articles may be of; absent when undated. */
	from?: string;
	to?: string;
	/** Instants (Unix seconds) of its first and last article; absent when undated. */
	oldest?: number;
	newest?: number;
	count: number;
	/** Name of the file of its table, with a hash of the content in it. */
	table: string;
	/** What Pagefind's own `pagefind-entry.json` would say. */
	index: PagefindEntry;
}

export interface PagefindEntry {
	version: string;
	/** Language that the words were stemmed in. */
	language: string;
	/** Name of the index, with a hash of the content in it. */
	hash: string;
	/** Which WebAssembly searches it: `en`, or `unknown` where Pagefind knows no stems. */
	wasm: string;
	/** Punctuation that counts as part of a word. */
	characters: string[];
}

/** `/search/volumes.json`: the volumes in the order in which they are to be opened. */
export interface VolumeList {
	/** What the archive holds, for charts and counts. */
	holdings: ArchiveHoldings;
	/** Kinds that have a file of names. */
	facets: FacetKind[];
	/** Folder of Pagefind's own files, beside this list. */
	runtime: string;
	characters: string[];
	volumes: ListedVolume[];
}

export interface ArchiveHoldings {
	articles: number;
	/** Number of articles in each year that has any, oldest first. */
	years: [year: string, articles: number][];
	undated: number;
	/** Months without an article between the first month and the last that have one. */
	emptyMonths: number;
	/** Number of articles in each language, by its tag in lower case, most first. */
	languages: [tag: string, articles: number][];
}

export interface ListedVolume {
	id: string;
	language: string;
	from?: string;
	to?: string;
	oldest?: number;
	newest?: number;
	count: number;
	table: string;
	index: Pick<PagefindEntry, "language" | "hash" | "wasm">;
}

/** `/search/facets/KIND.json`: key, name, number of articles. */
export type FacetName = [key: string, name: string, count: number];
