import { type VolumeCard, volumeFolder } from "../archive/volume-table.ts";
import {
	addCounts,
	type PeriodCounts,
	readCounts,
	spellingBucket,
	stemBucket,
	type WordBuckets,
	type WordCounts,
	wordBuckets,
	writeSpellings,
	writeStems,
} from "../archive/word-table.ts";
import { unpackWords } from "./count-words.ts";

/** One file of the table of words. */
export interface WordFile {
	/** In the output folder, with `/`. */
	path: string;
	text: string;
}

const folderOf = (family: string) => `search/words/${family}/`;

/** Where a volume's own counts are, in the folder it is read from. */
export function wordsPath({ id, words }: Pick<VolumeCard, "id" | "words">): string {
	return `${volumeFolder(id)}/${words}`;
}

export function groupByFamily(cards: readonly VolumeCard[]): Map<string, VolumeCard[]> {
	const families = new Map<string, VolumeCard[]>();
	for (const card of cards) families.set(card.index.family, [...(families.get(card.index.family) ?? []), card]);
	return families;
}

/** How the table of each family is cut. */
export function bucketsOf(cards: readonly VolumeCard[]): { [family: string]: WordBuckets } {
	const families = [...groupByFamily(cards)].sort(([a], [b]) => (a < b ? -1 : 1));
	return Object.fromEntries(
		families.map(([family, own]) => [family, wordBuckets(own.reduce((sum, { count }) => sum + count, 0))]),
	);
}

/** Cuts counts into files. Files without a word are there too, so that a browser never asks for one that is not. */
function cut(family: string, { stems, spellings }: WordCounts, buckets: WordBuckets): WordFile[] {
	const stemFiles = new Map<string, [string, PeriodCounts][]>();
	const spellingFiles = new Map<string, [string, number][]>();
	for (let bucket = 0; bucket < buckets.stems; bucket++) stemFiles.set(`stems/${bucket.toString(16)}.json`, []);
	for (let bucket = 0; bucket < buckets.spellings; bucket++) {
		spellingFiles.set(`spellings/${bucket.toString(16)}.json`, []);
	}
	for (const [stem, counts] of stems) stemFiles.get(stemBucket(stem, buckets))?.push([stem, counts]);
	for (const [spelling, count] of spellings) {
		spellingFiles.get(spellingBucket(spelling, spelling.length, buckets))?.push([spelling, count]);
	}
	const path = (name: string) => folderOf(family) + name;
	return [
		...Array.from(stemFiles, ([name, own]) => ({ path: path(name), text: writeStems(own) })),
		...Array.from(spellingFiles, ([name, own]) => ({ path: path(name), text: writeSpellings(own) })),
	];
}

/**
 * Joins the counts of all volumes of a family into its table.
 *
 * @param read what a volume counted, packed
 */
export function joinFamily(
	family: string,
	cards: readonly VolumeCard[],
	buckets: WordBuckets,
	read: (card: VolumeCard) => Uint8Array,
): WordFile[] {
	const sum: WordCounts = { stems: new Map(), spellings: new Map() };
	for (const card of cards) {
		const own = unpackWords(read(card));
		for (const [stem, counts] of own.stems) {
			const known = sum.stems.get(stem);
			if (known === undefined) sum.stems.set(stem, counts);
			else for (const number of counts) known.push(number);
		}
		for (const [spelling, count] of own.spellings) {
			sum.spellings.set(spelling, (sum.spellings.get(spelling) ?? 0) + count);
		}
	}
	for (const [stem, counts] of sum.stems) sum.stems.set(stem, addCounts(counts, [], 1));
	return cut(family, sum, buckets);
}

/** What is to be taken from a table and what added to it; periods may be in it twice, numbers below nothing. */
interface Change {
	stems: Map<string, { more: PeriodCounts; less: PeriodCounts }>;
	spellings: Map<string, number>;
}

const sameCounts = (one: PeriodCounts, other: PeriodCounts | undefined): boolean =>
	one.length === other?.length && one.every((number, i) => number === other[i]);

function changeOf(added: readonly WordCounts[], removed: readonly WordCounts[]): Change {
	const change: Change = { stems: new Map(), spellings: new Map() };
	// One volume that was indexed anew counts most of its words as it did: an article changes some hundreds of them.
	const [before, now] = added.length === 1 && removed.length === 1 ? [removed[0], added[0]] : [];
	for (const [counts, other, sign] of [
		...added.map((one) => [one, before, 1] as const),
		...removed.map((one) => [one, now, -1] as const),
	]) {
		for (const [stem, own] of counts.stems) {
			if (sameCounts(own, other?.stems.get(stem))) continue;
			const known = change.stems.get(stem) ?? { more: [], less: [] };
			if (sign === 1) known.more = addCounts(known.more, own, 1);
			else known.less = addCounts(known.less, own, 1);
			change.stems.set(stem, known);
		}
		for (const [spelling, count] of counts.spellings) {
			if (count === other?.spellings.get(spelling)) continue;
			change.spellings.set(spelling, (change.spellings.get(spelling) ?? 0) + sign * count);
		}
	}
	for (const [stem, { more, less }] of change.stems) if (String(more) === String(less)) change.stems.delete(stem);
	for (const [spelling, count] of change.spellings) if (count === 0) change.spellings.delete(spelling);
	return change;
}

/**
 * Brings a family's table up to date: gives only the files that differ. It is what {@link joinFamily} would make of
 * all volumes, at the price of those that have changed.
 *
 * @param table text of a file of the table as it was
 */
export function mendFamily(
	family: string,
	added: readonly WordCounts[],
	removed: readonly WordCounts[],
	buckets: WordBuckets,
	table: (path: string) => string,
): WordFile[] {
	const change = changeOf(added, removed);
	const folder = folderOf(family);
	const entries = <Value>(name: string): [string, Value][] => Object.entries(JSON.parse(table(folder + name)));
	const stems = new Map<string, Map<string, PeriodCounts>>();
	for (const [stem, { more, less }] of change.stems) {
		const name = stemBucket(stem, buckets);
		let file = stems.get(name);
		if (file === undefined) {
			file = new Map(entries<PeriodCounts>(name).map(([own, counts]) => [own, readCounts(counts)]));
			stems.set(name, file);
		}
		const sum = addCounts(addCounts(file.get(stem) ?? [], more, 1), less, -1);
		if (sum.length > 0) file.set(stem, sum);
		else file.delete(stem);
	}
	const spellings = new Map<string, Map<string, number>>();
	for (const [spelling, count] of change.spellings) {
		const name = spellingBucket(spelling, spelling.length, buckets);
		let file = spellings.get(name);
		if (file === undefined) {
			file = new Map(entries<number>(name));
			spellings.set(name, file);
		}
		const sum = (file.get(spelling) ?? 0) + count;
		if (sum > 0) file.set(spelling, sum);
		else file.delete(spelling);
	}
	return [
		...Array.from(stems, ([name, own]) => ({ path: folder + name, text: writeStems(own) })),
		...Array.from(spellings, ([name, own]) => ({ path: folder + name, text: writeSpellings(own) })),
	];
}
