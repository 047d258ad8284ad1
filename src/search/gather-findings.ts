import { type IndexedWord, readWords } from "../archive/index-chunk.ts";
import type { SearchEntry, Volume } from "../archive/search-entry.ts";
import type { PagefindEntry } from "../archive/volume-table.ts";
import { askPagefind, type Question } from "./ask-pagefind.ts";
import type { FoundArticle } from "./findings.ts";
import { type LastVolume, readLastVolume } from "./last-volume.ts";
import { mergeWords } from "./merge-words.ts";
import { rowKeys } from "./volume-key.ts";

export interface GatheringOptions extends Pick<Question, "html" | "folder"> {
	/** Key of the code that indexes. */
	code: string;
	/** The volume of this id as it was, where it is whole. */
	last?: LastVolume | undefined;
}

/** What Pagefind found in all articles of a volume. */
export interface VolumeFindings {
	/** By row. */
	articles: FoundArticle[];
	/** In the order of code points. */
	words: Iterable<IndexedWord>;
	index: PagefindEntry;
	/** Keys of the rows, by which the next build knows them again. */
	rows: string[];
}

/** Length of Pagefind's ids of fragments, but where two in one index begin alike. */
const ID_LENGTH = 7;

/** Whether every id is what it would be in any volume: of two that begin alike, the later one is longer. */
function areUsual(articles: readonly FoundArticle[]): boolean {
	const ids = new Set(articles.map(({ id }) => id));
	return ids.size === articles.length && articles.every(({ id }) => id.length === ID_LENGTH);
}

/**
 * Asks Pagefind about the articles that are new or have changed, and takes what it found in all others from the last
 * volume. Both together are byte for byte what it would say of the whole volume.
 */
export async function gatherFindings(volume: Volume, options: GatheringOptions): Promise<VolumeFindings> {
	const { html, folder, code, last } = options;
	const [rows, before] = [rowKeys(volume, code), last?.rows ?? []];
	const rowOf = new Map(rows.map((key, row) => [key, row]));
	const found = last && before.some((key) => rowOf.has(key)) ? readLastVolume(last) : undefined;
	const kept = found && { ...found, rows: before.map((key) => rowOf.get(key) ?? -1) };
	const known = new Set(found && before);
	const fresh = [...rows.keys()].filter((row) => !known.has(rows[row] ?? ""));
	const entries = fresh.map((row) => volume.entries[row] as SearchEntry);
	const question = { entries, language: volume.language, html, folder };
	const asked = fresh.length === 0 ? undefined : { ...(await askPagefind(question)), rows: fresh };
	const sources = [kept, asked].filter((source) => source !== undefined);
	const articles: FoundArticle[] = [];
	for (const { articles: own, rows } of sources)
		for (const [page, row] of rows.entries()) if (row >= 0) articles[row] = own[page] as FoundArticle;
	if (kept && !areUsual(articles)) return gatherFindings(volume, { ...options, last: undefined });
	const [first] = sources;
	if (!first) throw new Error("it has no article");
	return {
		articles,
		words: mergeWords(sources.map(({ entries, rows }) => ({ words: readWords(entries), rows }))),
		index: first.index,
		rows,
	};
}
