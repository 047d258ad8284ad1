import { gunzipSync, gzipSync } from "node:zlib";
import type { IndexedWord, Sighting } from "../archive/index-chunk.ts";
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
import { isSilent } from "../text/unspaced.ts";

/** A volume that spans more days is counted by years: months would say no better which volume to open. */
const MONTHS_FOR_DAYS = 366;

/** Articles whose spelling of a word is looked at: they have `accessible` and `accessibility`, which share a stem. */
const SAMPLES = 4;

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
	const written = text?.word(place) ?? "";
	if (isSilent(written)) return undefined;
	const word = written.replace(edges, "").toLowerCase();
	return /^[\p{L}\p{M}'’-]{3,30}$/u.test(word) ? word : undefined;
}

/** Of all spellings; an article may be there twice. */
function allSightings({ sightings, variants }: IndexedWord): readonly Sighting[] {
	return variants.length === 0 ? sightings : [sightings, ...variants.map((variant) => variant.sightings)].flat();
}

/** Counts the words of a volume, from its index as Pagefind made it: so its stems and its folding are Pagefind's own. */
export class WordCounter {
	readonly counts: WordCounts = { stems: new Map(), spellings: new Map() };
	readonly #texts: readonly CountedText[];
	/** All periods of the volume, ascending. */
	readonly #periods: readonly Period[];
	/** Of each entry, the place of its period. */
	readonly #periodOf: Uint32Array;
	/** In each period, articles with the word that is being added. */
	readonly #inPeriod: Uint32Array;
	/** Of each entry, the last word that it was counted for, by number. */
	readonly #countedFor: Uint32Array;
	/** How the word that is being added is spelt. */
	readonly #spelt: string[] = [];
	#word = 0;

	/** @param texts of each of the volume's entries */
	constructor(volume: Volume, texts: readonly CountedText[]) {
		const byMonth = spansLess(volume);
		const periods = volume.entries.map(({ date }) => periodOf(date, byMonth));
		this.#texts = texts;
		this.#periods = [...new Set(periods)].sort((a, b) => a - b);
		const places = new Map(this.#periods.map((period, place) => [period, place]));
		this.#periodOf = Uint32Array.from(periods, (period) => places.get(period) ?? 0);
		this.#inPeriod = new Uint32Array(this.#periods.length);
		this.#countedFor = new Uint32Array(periods.length);
	}

	// Called for every word of every volume: it makes nothing that is not kept.
	add(indexed: IndexedWord): void {
		const { stem } = indexed;
		const sightings = allSightings(indexed);
		const word = ++this.#word;
		const inPeriod = this.#inPeriod;
		const step = Math.ceil(sightings.length / SAMPLES);
		let articles = 0;
		let place = 0;
		this.#spelt.length = 0;
		for (const { page, first } of sightings) {
			if (place++ % step === 0 && first !== undefined) {
				const spelling = spellingAt(this.#texts[page], first);
				if (spelling !== undefined) this.#spelt.push(spelling);
			}
			if (this.#countedFor[page] === word) continue;
			this.#countedFor[page] = word;
			articles++;
			const period = this.#periodOf[page] ?? 0;
			inPeriod[period] = (inPeriod[period] ?? 0) + 1;
		}
		const counts: PeriodCounts = [];
		for (const [place, period] of this.#periods.entries()) {
			const count = inPeriod[place] ?? 0;
			if (count === 0) continue;
			counts.push(period, count);
			inPeriod[place] = 0;
		}
		const { stems, spellings } = this.counts;
		stems.set(stem, counts);
		for (const spelling of this.#spelt) spellings.set(spelling, Math.max(articles, spellings.get(spelling) ?? 0));
	}
}

// No browser reads it: what it saves in time is worth more than a tenth of its bytes.
const LEVEL = 1;

/** The file of a volume's counts, which the tables of all volumes are joined from. No browser reads it. */
export function packWords({ stems, spellings }: WordCounts): Uint8Array {
	return gzipSync(`[${writeStems(stems)},${writeSpellings(spellings)}]`, { level: LEVEL });
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
