import type { WordEntry } from "../../../src/archive/index-chunk.ts";
import type { PreparedWord } from "./prepared-query.ts";

/** A word of the query in one article. */
export interface WordMatch {
	word: PreparedWord;
	/** Sum of what each place counts for: 24 for one in running text. */
	weight: number;
	/** Counted in words. */
	places: number[];
	/** Places in each field of what is known of the article beside its text. */
	fields: Map<number, number[]>;
	/** Whether it is spelt there as the reader did, or one spelling begins with the other. */
	alike: boolean;
}

/** By page of Pagefind's index. */
export function matchWord(word: PreparedWord, entries: readonly (WordEntry | undefined)[]): Map<number, WordMatch> {
	const matches = new Map<number, WordMatch>();
	for (const { form, pages } of entries.flatMap((entry) => entry?.spellings ?? [])) {
		const alike = form.startsWith(word.form) || word.form.startsWith(form);
		for (const { page, places, weights, fields } of pages) {
			const weight = weights.reduce((sum, one) => sum + one, 0);
			const known = matches.get(page);
			if (known === undefined) {
				matches.set(page, { word, weight, places: [...places], fields: new Map(fields), alike });
				continue;
			}
			known.weight += weight;
			known.places.push(...places);
			known.alike ||= alike;
			for (const [field, own] of fields) known.fields.set(field, [...(known.fields.get(field) ?? []), ...own]);
		}
	}
	return matches;
}

/** Where the first of some words stands with all the others behind it, one by one. */
function runs([first = [], ...others]: number[][]): number[] {
	const sets = others.map((places) => new Set(places));
	return first.filter((place) => sets.every((places, step) => places.has(place + step + 1)));
}

/** Articles that hold all words side by side, in their text or in one field. */
export function matchSequence(words: readonly Map<number, WordMatch>[]): Map<number, WordMatch[]> {
	const found = new Map<number, WordMatch[]>();
	const [first, ...others] = words;
	for (const [page, match] of first ?? []) {
		const rest = others.map((matches) => matches.get(page));
		if (rest.includes(undefined)) continue;
		const all = [match, ...rest.filter((one) => one !== undefined)];
		if (all.length === 1) {
			found.set(page, all);
			continue;
		}
		const starts = runs(all.map(({ places }) => places));
		const fields = [...match.fields.keys()].filter(
			(field) => runs(all.map((one) => one.fields.get(field) ?? [])).length > 0,
		);
		if (starts.length === 0 && fields.length === 0) continue;
		found.set(
			page,
			all.map((one, step) => ({ ...one, places: starts.map((start) => start + step) })),
		);
	}
	return found;
}
