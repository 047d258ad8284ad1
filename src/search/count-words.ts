import { gunzipSync, gzipSync } from "node:zlib";
import type { IndexedWord } from "../archive/index-chunk.ts";
import type { Volume } from "../archive/search-entry.ts";
import {
	type Period,
	type PeriodCounts,
	periodOf,
	readCounts,
	type WordCounts,
	writeSpellings,
	writeStems,
} from "../archive/word-table.ts";

/** A volume that spans more days is counted by years: months would say no better which volume to open. */
const MONTHS_FOR_DAYS = 366;

const MILLISECONDS_A_DAY = 86_400_000;

function spansLess({ from, to }: Volume): boolean {
	return (
		from !== undefined && to !== undefined && (Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY < MONTHS_FOR_DAYS
	);
}

const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** A text as Pagefind counts its words. Few of them are asked for, so only where each begins is kept. */
export class CountedText {
	readonly #text: string;
	#starts: Uint32Array | undefined;

	constructor(text: string) {
		this.#text = text;
	}

	word(place: number): string | undefined {
		this.#starts ??= this.#count();
		const start = this.#starts[place];
		return start === undefined ? undefined : /^\S*/.exec(this.#text.slice(start, this.#starts[place + 1]))?.[0];
	}

	#count(): Uint32Array {
		const starts = [0];
		const gaps = /\s+/g;
		while (gaps.test(this.#text)) starts.push(gaps.lastIndex);
		return Uint32Array.from(starts);
	}
}

/** How a word is spelt at one place: without marks around it, in lower case. Nothing for what is no plain word. */
function spellingAt(text: CountedText | undefined, place: number): string | undefined {
	const word = text?.word(place)?.replace(edges, "").toLowerCase();
	return word !== undefined && /^[\p{L}\p{M}'’-]{3,30}$/u.test(word) ? word : undefined;
}

/** Counts the words of a volume, from its index as Pagefind made it: so its stems and its folding are Pagefind's own. */
export class WordCounter {
	readonly counts: WordCounts = { stems: new Map(), spellings: new Map() };
	readonly #periods: Period[];
	readonly #texts: readonly CountedText[];

	/** @param texts of each of the volume's entries */
	constructor(volume: Volume, texts: readonly CountedText[]) {
		const byMonth = spansLess(volume);
		this.#periods = volume.entries.map(({ date }) => periodOf(date, byMonth));
		this.#texts = texts;
	}

	add({ stem, sightings }: IndexedWord): void {
		const inPeriods = new Map<Period, number>();
		const seen = new Set<number>();
		let spelling: string | undefined;
		for (const { page, first } of sightings) {
			if (seen.has(page)) continue;
			seen.add(page);
			const period = this.#periods[page] ?? 0;
			inPeriods.set(period, (inPeriods.get(period) ?? 0) + 1);
			if (spelling === undefined && first !== undefined) spelling = spellingAt(this.#texts[page], first);
		}
		const { stems, spellings } = this.counts;
		stems.set(stem, [...inPeriods].sort(([a], [b]) => a - b).flat());
		if (spelling !== undefined) spellings.set(spelling, Math.max(seen.size, spellings.get(spelling) ?? 0));
	}
}

/** The file of a volume's counts, which the tables of all volumes are joined from. No browser reads it. */
export function packWords({ stems, spellings }: WordCounts): Uint8Array {
	return gzipSync(`[${writeStems(stems)},${writeSpellings(spellings)}]`);
}

export function unpackWords(bytes: Uint8Array): WordCounts {
	const [stems, spellings]: [{ [stem: string]: PeriodCounts }, { [spelling: string]: number }] = JSON.parse(
		gunzipSync(bytes).toString("utf8"),
	);
	return {
		stems: new Map(Object.entries(stems).map(([stem, counts]) => [stem, readCounts(counts)])),
		spellings: new Map(Object.entries(spellings)),
	};
}
