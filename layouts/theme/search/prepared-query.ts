import type { ListedVolume, VolumeList } from "../../../src/archive/volume-table.ts";
import { addCounts, mayHold, type Period, type PeriodCounts } from "../../../src/archive/word-table.ts";
import { hasElisions, withoutElision } from "../../../src/text/elisions.ts";
import { levelLetters, levelSpelling } from "../../../src/text/level-spelling.ts";
import type { Library } from "./library.ts";
import { otherSpellings } from "./other-spellings.ts";
import type { Query, Term } from "./read-query.ts";
import { type PlainWord, plainWords, type Stem } from "./stemmer.ts";
import { synonymsOf } from "./synonyms.ts";

/** A word as one family of languages has it. */
export interface PreparedWord extends PlainWord {
	/** Its stem in each spelling that articles have; none when it is in no article. */
	stems: string[];
	/** An article in which it is spelt in two ways counts twice. */
	counts: PeriodCounts;
}

/** A word that no article has. */
export interface UnknownWord extends PlainWord {
	/** The family of languages that cuts the text so that this is a word. */
	family: string;
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
	unknown: UnknownWord[];
}

export interface PreparedQuery {
	all: PreparedTerm[][];
	none: PreparedTerm[];
}

/** The words of what stands between two spaces, by family of languages: in one, an elision is a word of its own. */
type Unit = Map<string, PreparedWord[]>;

/** Stems of a word and of how else it may be spelt, one for each level spelling: `æ` is no vowel to most stemmers. */
function stemsOf({ plain }: PlainWord, stem: Stem): string[] {
	const spellings = [plain, plain.replace(/oe/g, "œ").replace(/ae/g, "æ"), levelLetters(plain)];
	return [...new Map(spellings.map(stem).map((own) => [levelSpelling(own), own])).values()];
}

async function prepareWord(library: Library, family: string, word: PlainWord): Promise<PreparedWord> {
	const stems = stemsOf(word, await library.stem(family));
	const lists = await Promise.all(stems.map((own) => library.stems(family, own)));
	const found = new Map(lists.flat());
	const counts = [...found.values()].reduce<PeriodCounts>((sum, own) => addCounts(sum, own, 1), []);
	return { ...word, stems: [...found.keys()], counts };
}

async function prepareUnits(library: Library, list: VolumeList, { text, phrase }: Term): Promise<Unit[]> {
	const ofFamily = async (unit: string, family: string): Promise<[string, PreparedWord[]]> => {
		const asked = phrase ? unit : withoutElision(unit, family);
		const words = plainWords(asked, list.characters, family);
		return [family, await Promise.all(words.map((word) => prepareWord(library, family, word)))];
	};
	const families = Object.keys(list.families);
	return Promise.all(
		text.split(/\s+/).map(async (unit) => new Map(await Promise.all(families.map((family) => ofFamily(unit, family))))),
	);
}

function join(units: readonly Unit[]): Sequence {
	const families = [...(units[0]?.keys() ?? [])];
	return new Map(families.map((family) => [family, units.flatMap((unit) => unit.get(family) ?? [])]));
}

const isKnown = ({ counts }: PreparedWord) => counts.length > 0;

/**
 * The words that no family has. Of what families cut differently, those of the reading with most words that are known,
 * then with fewest letters that are not: of `dell'uommo`, `uommo`.
 */
function unknownIn(unit: Unit): UnknownWord[] {
	if ([...unit.values()].some((words) => words.every(isKnown))) return [];
	const cutting = [...unit].filter(([family]) => hasElisions(family));
	const readings = (cutting.length > 0 ? cutting : [...unit].slice(0, 1)).map(([family, words]) => {
		const unknown = words.filter((word) => !isKnown(word));
		const letters = unknown.reduce((sum, { plain }) => sum + plain.length, 0);
		return { family, words, known: words.length - unknown.length, letters };
	});
	const [best] = readings.sort((one, other) => other.known - one.known || one.letters - other.letters);
	if (best === undefined) return [];
	const { family, words } = best;
	const comparable = [...unit.values()].filter(({ length }) => length === words.length);
	return words
		.filter((_, place) => comparable.every((reading) => reading[place]?.counts.length === 0))
		.map(({ form, plain }) => ({ form, plain, family }));
}

async function prepareTerm(
	library: Library,
	list: VolumeList,
	term: Term,
	known: readonly string[][],
): Promise<PreparedTerm> {
	const prepare = async (text: string, phrase: boolean) => prepareUnits(library, list, { text, phrase });
	const prepareAll = (texts: string[], phrase: (text: string) => boolean) =>
		Promise.all(texts.map(async (text) => join(await prepare(text, phrase(text)))));
	const synonyms = synonymsOf(term.text, known);
	const [units, others, widened] = await Promise.all([
		prepare(term.text, term.phrase),
		prepareAll(otherSpellings(term.text), () => term.phrase),
		prepareAll(synonyms, (text) => text.includes(" ")),
	]);
	const spelt = others.filter((sequence) => [...sequence.values()].some((words) => words.every(isKnown)));
	const unknown = spelt.length > 0 ? [] : units.flatMap(unknownIn);
	return { term, sequences: [join(units), ...spelt, ...widened], synonyms, unknown };
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
