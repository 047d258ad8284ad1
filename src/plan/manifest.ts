import type { VolumeCard } from "../archive/volume-table.ts";
import type { LocatedProblem } from "../problem.ts";
import { SiteFiles } from "./site-files.ts";

/** One file of the output, as the last build left it. */
export interface FileRecord {
	/** Hash of all that the file is made from; empty when that is not known. */
	key: string;
	/** Hash of its bytes. */
	hash: string;
	size: number;
	/** Milliseconds since 1970. */
	modified: number;
	/** Rendered by Eleventy. */
	page?: true;
}

/** By path in the output folder, with `/`. */
export type FileRecords = Map<string, FileRecord>;

/** What a build saw, so that the next can tell that there is nothing to do without reading an article. */
export interface Seen {
	/** Of everything that the site was made from. */
	stamp: string;
	/** How many articles were published. */
	articles: number;
	/** Unix seconds: from then on, and before the other, the same articles are published. */
	from?: number;
	until?: number;
}

/** What the pages of a build were made from, so that the next can tell which of them nothing has touched since. */
export interface Basis {
	/** Of code, settings and the frame of all pages. */
	ground: string;
	/** Of the vocabulary and the archive's own pages. */
	standing: string;
	/** Of all pictures, as pages show them. */
	pictures: string;
	/** Of all articles, published or not. */
	articles: string;
	/** Unix seconds: what was published then. */
	now: number;
}

/** One volume, as the last build left it. */
export interface VolumeRecord {
	key: string;
	/** Absent for Pagefind's own files. */
	card?: VolumeCard;
	/** Of each article: key of all that its index was made from. */
	rows?: string[];
}

/** What the last build wrote. Files that are not in it are never touched. */
export interface Manifest {
	/** Key of everything that went into that build; empty when it is not known. */
	edition: string;
	files: SiteFiles;
	volumes: Record<string, VolumeRecord>;
	/** Absent where the next build has to read to know. */
	seen?: Seen;
	/** Absent when it is not known. */
	basis?: Basis;
	/** What that build warned of, to be said again while nothing changes; absent when it is not known. */
	warnings?: readonly LocatedProblem[];
}

export const emptyManifest = (): Manifest => ({
	edition: "",
	files: SiteFiles.of([]),
	volumes: {},
});
