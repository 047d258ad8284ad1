import type { FacetKind, Original } from "./search-entry.ts";
import type { WordBuckets } from "./word-table.ts";

/**
 * What search knows of a volume's articles without opening any: one article per place in each column,
 * in the order of (instant, url), which is that of the pages of Pagefind's index.
 */
export interface VolumeTable {
	/** Pagefind's fragment id, without the language before it. */
	fragments: string[];
	/** Where the fragments lie, if they were joined; else each is a file of its own. */
	groups?: Bundles;
	/** Number of words of each row. */
	lengths: number[];
	/** Pagefind's index. */
	index: IndexParts;
	/** What is known of an article beside its text, in the order of Pagefind's numbers. */
	fields: string[];
	/** Civil date as written; empty where the volume is undated. */
	dates: string[];
	/** Unix seconds, the first as it is, the others as the difference from the one before. Empty where undated. */
	instants: number[];
	/** Name of the file of titles ({@link TitleRow}). */
	titles: string;
	/** Name of the file of each kind ({@link FacetColumn}). Kinds that the volume has no names of are left out. */
	facets: { [kind in FacetKind]?: string };
	/**
	 * The rows that are translations, ascending; left out where there are none. An original does not know of its
	 * translations: so a new one changes the volume that it is in, and no other.
	 */
	originals?: [row: number, original: Original][];
}

/** Where the files of a volume are, in the folder of the site. */
export function volumeFolder(id: string): string {
	return `search/volumes/${id}`;
}

/** Pieces end to end in a few files: in the first `size` of them, in the second the next, and so on. */
export interface Bundles {
	/** In the volume's folder. */
	folder: string;
	size: number;
	/** Bytes of each piece. */
	lengths: number[];
}

/** The file that holds a piece, in the volume's folder. */
export function bundlePath({ folder, size }: Bundles, place: number): string {
	return `${folder}/${Math.floor(place / size)}.bin`;
}

/** The entries of Pagefind's index in the order of code points of their stems, cut into parts, each compressed. */
export interface IndexParts extends Bundles {
	/** How the stems of each part begin, as far as tells its first one from the last one of the part before. */
	starts: string[];
}

/** The names of one kind that a volume's articles have. It is read when a list of names is open or one is chosen. */
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
	/** Whether any of its articles is a translation; absent when none is. */
	translated?: true;
	/** Name of the file of its words, with a hash of the content in it. */
	words: string;
	/** Number of words in all its articles. */
	length: number;
	/** What Pagefind's own `pagefind-entry.json` would say. */
	index: PagefindEntry;
}

export interface PagefindEntry {
	version: string;
	/** Stands before the names of the files of the index. */
	language: string;
	/** Which WebAssembly makes the stems: `en`, or `unknown` where Pagefind knows none. */
	family: string;
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
	/** Families of languages that share stems, and how the table of words of each is cut. */
	families: { [family: string]: WordBuckets };
	/** What the archivist takes for one: each list holds words and phrases that are looked for together. */
	synonyms: string[][];
	volumes: ListedVolume[];
}

export interface ArchiveHoldings {
	articles: number;
	/** Number of articles in each year that has any, oldest first. */
	years: [year: string, articles: number][];
	/** Number of articles without a date; the versions of one article in several languages are one. */
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
	/** Number of words in all its articles. */
	length: number;
	table: string;
	/** Whether any of its articles is a translation. */
	translated?: true;
	/** Stands before the names of the files of its index. */
	prefix: string;
	family: string;
}

/** One article in a volume's file of titles; the rows stand as in its table. */
export type TitleRow = [url: string, title: string, byline: string];

/** `/search/facets/KIND.json`: key, name, number of articles. */
export type FacetName = [key: string, name: string, count: number];
