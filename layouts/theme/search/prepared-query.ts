import type { ListedVolume, VolumeList } from "../../../src/archive/volume-table.ts";
import { addCounts, mayHold, type Period, type PeriodCounts } from "../../../src/archive/word-table.ts";
import type { Library } from "./library.ts";
import { otherSpellings } from "./other-spellings.ts";
import type { Query, Term } from "./read-query.ts";
import { type PlainWord, plainWords } from "./stemmer.ts";
import { synonymsOf } from "./synonyms.ts";

/** A word as one family of languages has it. */
export interface PreparedWord extends PlainWord {
	/** Its stem in each spelling that articles have; none when it is in no article. */
	stems: string[];
	/** An article in which it is spelt in two ways counts twice. */
	counts: PeriodCounts;
}

/** Words that have to stand side by side; one alone has no neighbours. By family of languages. */
export type Sequence = Map<string, PreparedWord[]>;

/** A term with all that will do in its place. */
export interface PreparedTerm {
	term: Term;
	/** The term itself in each of its spellings, then each synonym. */
	sequences: Sequence[];
	synonyms: string[];
	/** Its own words that no article has, in any family. */
	unknown: PlainWord[];
}

export interface PreparedQuery {
	all: PreparedTerm[][];
	none: PreparedTerm[];
}

async function prepareSequence(library: Library, { families }: VolumeList, words: PlainWord[]): Promise<Sequence> {
	return new Map(
		await Promise.all(
			Object.keys(families).map(async (family) => {
				const stem = await library.stem(family);
				const prepared = words.map(async (word) => {
					const found = await library.stems(family, stem(word.plain));
					const counts = found.reduce<PeriodCounts>((sum, [, own]) => addCounts(sum, own, 1), []);
					return { ...word, stems: found.map(([own]) => own), counts };
				});
				return [family, await Promise.all(prepared)] as const;
			}),
		),
	);
}

const isKnown = ({ counts }: PreparedWord) => counts.length > 0;

async function prepareTerm(
	library: Library,
	list: VolumeList,
	term: Term,
	known: readonly string[][],
): Promise<PreparedTerm> {
	const plain = (text: string) => plainWords(text, list.characters);
	const prepareAll = (texts: string[]) => Promise.all(texts.map((text) => prepareSequence(library, list, plain(text))));
	const synonyms = synonymsOf(term.text, known);
	const [own, others, widened] = await Promise.all([
		prepareSequence(library, list, plain(term.text)),
		prepareAll(otherSpellings(term.text)),
		prepareAll(synonyms),
	]);
	const spelt = others.filter((sequence) => [...sequence.values()].some((words) => words.every(isKnown)));
	const isUnknown = (place: number) => [...own.values()].every((words) => words[place]?.counts.length === 0);
	const unknown = spelt.length > 0 ? [] : plain(term.text).filter((_, place) => isUnknown(place));
	return { term, sequences: [own, ...spelt, ...widened], synonyms, unknown };
}

/**
 * Asks the table of words for every word of a query.
 *
 * @param synonyms lists of what is looked for together
 */
export async function prepareQuery(
	library: Library,
	list: VolumeList,
	query: Query,
	synonyms: readonly string[][],
): Promise<PreparedQuery> {
	const prepare = (terms: Term[]) => Promise.all(terms.map((term) => prepareTerm(library, list, term, synonyms)));
	const [all, none] = await Promise.all([Promise.all(query.all.map(prepare)), prepare(query.none)]);
	return { all, none };
}

/** Whether the table of words tells in how many articles a sequence is: one word, in one spelling. */
export function isCounted(words: readonly PreparedWord[]): boolean {
	return words.length === 1 && words.every(({ stems }) => stems.length <= 1);
}

/** Number of articles that hold a word, as nearly as the table of words tells. */
export function articlesWith({ counts }: PreparedWord): number {
	return counts.reduce((sum, number, place) => (place % 2 === 1 ? sum + number : sum), 0);
}

function periodsOf({ counts }: PreparedWord): Period[] {
	return counts.filter((_, place) => place % 2 === 0);
}

function intersect(lists: Period[][]): Set<Period> {
	const [first = [], ...others] = lists;
	return new Set(others.reduce<Period[]>((left, list) => left.filter(new Set(list).has, new Set(list)), first));
}

/** Periods in which articles may hold everything that is asked for. */
function candidatePeriods({ all }: PreparedQuery, family: string): Set<Period> {
	const ofTerm = ({ sequences }: PreparedTerm) =>
		sequences.flatMap((sequence) => [...intersect((sequence.get(family) ?? []).map(periodsOf))]);
	return intersect(all.map((terms) => terms.flatMap(ofTerm)));
}

/** The volumes that can hold an article that is asked for: an article is of one period, and all its words are. */
export function volumesWith(query: PreparedQuery, volumes: readonly ListedVolume[]): ListedVolume[] {
	if (query.all.length === 0) return [...volumes];
	const candidates = new Map<string, Set<Period>>();
	return volumes.filter((volume) => {
		let periods = candidates.get(volume.family);
		if (periods === undefined) {
			periods = candidatePeriods(query, volume.family);
			candidates.set(volume.family, periods);
		}
		for (const period of periods) if (mayHold(volume, period)) return true;
		return false;
	});
}
