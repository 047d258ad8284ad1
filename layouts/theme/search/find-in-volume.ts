import type { ListedVolume } from "../../../src/archive/volume-table.ts";
import type { Library } from "./library.ts";
import { matchSequence, matchWord, type WordMatch } from "./match-words.ts";
import type { PreparedQuery, PreparedTerm, PreparedWord } from "./prepared-query.ts";

/** For each row of the volume that answers, the words of the query in it; a word of two terms may be in it twice. */
export type FoundRows = Map<number, WordMatch[]>;

async function findWords(library: Library, volume: ListedVolume, words: PreparedWord[]) {
	// One that is in no article needs no part of the index.
	if (words.length === 0 || words.some(({ counts }) => counts.length === 0)) return new Map<number, WordMatch[]>();
	const entries = await Promise.all(
		words.map(({ stems }) => Promise.all(stems.map((stem) => library.word(volume, stem)))),
	);
	return matchSequence(words.map((word, place) => matchWord(word, entries[place] ?? [])));
}

/** Rows that hold any of some terms, or of what will do in their place. */
async function findAny(library: Library, volume: ListedVolume, terms: PreparedTerm[]) {
	const sequences = terms.flatMap((term) => term.sequences.map((sequence) => sequence.get(volume.family) ?? []));
	const rows: FoundRows = new Map();
	for (const found of await Promise.all(sequences.map((words) => findWords(library, volume, words)))) {
		for (const [row, matches] of found) rows.set(row, [...(rows.get(row) ?? []), ...matches]);
	}
	return rows;
}

/** The rows of a volume that answer a query, whatever narrows it. Every row answers a query for nothing. */
export async function findInVolume(library: Library, volume: ListedVolume, query: PreparedQuery): Promise<FoundRows> {
	const [wanted, [unwanted]] = await Promise.all([
		Promise.all(query.all.map((terms) => findAny(library, volume, terms))),
		Promise.all(query.none.length > 0 ? [findAny(library, volume, query.none)] : []),
	]);
	const [first, ...others] = wanted;
	const rows: FoundRows = first ?? new Map(Array.from({ length: volume.count }, (_, row) => [row, []]));
	for (const [row, matches] of rows) {
		const more = others.map((found) => found.get(row));
		if (unwanted?.has(row) || more.includes(undefined)) rows.delete(row);
		else rows.set(row, [...matches, ...more.flatMap((found) => found ?? [])]);
	}
	return rows;
}
