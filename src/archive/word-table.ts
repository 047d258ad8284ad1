import { compare } from "../text/compare.ts";
import { levelLetters, levelSpelling } from "../text/level-spelling.ts";
import type { ListedVolume } from "./volume-table.ts";

/**
 * A stretch of time by which articles are counted: `0` for the undated, else thirteen for each year, and one more for
 * each month within it: 1998 is `25974`, March 1998 `25977`.
 */
export type Period = number;

/** Numbers of articles in some periods, periods ascending: period, number, period, number, and so on. */
export type PeriodCounts = number[];

/** How often words stand in the articles of one volume, or of many. */
export interface WordCounts {
	/** By stem. */
	stems: Map<string, PeriodCounts>;
	/** In how many articles a word stands, by some of its spellings, in lower case. */
	spellings: Map<string, number>;
}

/** Where each part of the table of words stands, and how many parts there are, by the family of languages. */
export interface WordBuckets {
	/** Number of files of stems. */
	stems: number;
	/** Number of files of spellings. */
	spellings: number;
}

/** A year, or a month when it is told apart: dates that name no month are only in a year. */
export function periodOf(date: string | undefined, byMonth: boolean): Period {
	if (date === undefined) return 0;
	const year = Number(date.slice(0, 4)) * 13;
	return byMonth && date.length > 4 ? year + Number(date.slice(5, 7)) : year;
}

/** The year that a period is in or is; nothing for the undated. */
export function yearOf(period: Period): string | undefined {
	return period === 0 ? undefined : String(Math.floor(period / 13)).padStart(4, "0");
}

/** First and last day of a period, as text that sorts with days. */
export function daysOf(period: Period): { from: string; to: string } {
	const year = yearOf(period) ?? "";
	const month = period % 13;
	if (month === 0) return { from: `${year}-01-01`, to: `${year}-12-31` };
	const name = `${year}-${String(month).padStart(2, "0")}`;
	return { from: `${name}-01`, to: `${name}-31` };
}

/** Whether an article of this period may be in the volume. */
export function mayHold({ from, to }: Pick<ListedVolume, "from" | "to">, period: Period): boolean {
	if (from === undefined || to === undefined) return period === 0;
	if (period === 0) return false;
	const days = daysOf(period);
	return days.from <= to && days.to >= from;
}

/** How the table is cut for this many articles: from that number alone, so that few new articles change it. */
export function wordBuckets(articles: number): WordBuckets {
	const stems = 2 ** Math.min(10, Math.max(0, Math.ceil(Math.log2(articles / 64))));
	return { stems, spellings: Math.min(256, stems) };
}

// FNV-1a over UTF-16: the build and every browser have to agree.
function spread(word: string): number {
	let hash = 0x811c9dc5;
	for (let place = 0; place < word.length; place++) hash = Math.imul(hash ^ word.charCodeAt(place), 0x01000193) >>> 0;
	return hash;
}

/** Name of the file of a stem, within the folder of its family. Stems of one level spelling are in one file. */
export function stemBucket(stem: string, { stems }: WordBuckets): string {
	return `stems/${(spread(levelSpelling(stem)) % stems).toString(16)}.json`;
}

/**
 * Name of the file of the spellings that begin as `start` does and are of about a length, within the folder of their
 * family: so the words that one may be mistaken for are in few files.
 */
export function spellingBucket(start: string, length: number, { spellings }: WordBuckets): string {
	const letter = levelLetters(start.normalize("NFD")).slice(0, 1);
	return `spellings/${(spread(`${letter}${Math.floor(length / 3)}`) % spellings).toString(16)}.json`;
}

/** `stems/*.json`: stems in order of code units. Periods are written as steps from the one before. */
export type StemFile = { [stem: string]: PeriodCounts };

/** `spellings/*.json`: spellings in order of code units. */
export type SpellingFile = { [spelling: string]: number };

/** Adds counts (or takes them away, with `sign` -1), in which a period may stand twice. What comes to nothing is left out. */
export function addCounts(a: PeriodCounts, b: PeriodCounts, sign: 1 | -1): PeriodCounts {
	const sums = new Map<Period, number>();
	const add = (counts: PeriodCounts, factor: number) => {
		for (let place = 0; place < counts.length; place += 2) {
			const [period = 0, count = 0] = [counts[place], counts[place + 1]];
			sums.set(period, (sums.get(period) ?? 0) + factor * count);
		}
	};
	add(a, 1);
	add(b, sign);
	return [...sums]
		.filter(([, count]) => count > 0)
		.sort(([x], [y]) => x - y)
		.flat();
}

function steps(counts: PeriodCounts): PeriodCounts {
	return counts.map((number, i) => (i % 2 === 0 && i > 0 ? number - (counts[i - 2] ?? 0) : number));
}

/** Undoes the steps in which the periods of a {@link StemFile} are written. */
export function readCounts(written: PeriodCounts): PeriodCounts {
	let period = 0;
	return written.map((number, i) => {
		if (i % 2 === 1) return number;
		period += number;
		return period;
	});
}

// A list of pairs is sorted and written as an object; `JSON.stringify` would put words that are digits first.
function writeObject(pairs: [string, unknown][]): string {
	pairs.sort(([a], [b]) => compare(a, b));
	return `{${pairs.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(",")}}`;
}

export function writeStems(stems: Iterable<[string, PeriodCounts]>): string {
	return writeObject(Array.from(stems, ([stem, counts]) => [stem, steps(counts)]));
}

export function writeSpellings(spellings: Iterable<[string, number]>): string {
	return writeObject([...spellings]);
}
