import { compare } from "./compare.ts";

/**
 * Damerau–Levenshtein distance (optimal string alignment): letters added, left out, changed or two swapped.
 * From `limit` on, how far it is does not matter: then the answer is at least `limit`.
 */
export function distance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
	const s = Array.from(a);
	const t = Array.from(b);
	// What both begin and end with costs nothing.
	while (s.length > 0 && s.at(-1) === t.at(-1)) {
		s.pop();
		t.pop();
	}
	let same = 0;
	while (same < s.length && s[same] === t[same]) same++;
	s.splice(0, same);
	t.splice(0, same);
	let before: number[] = [];
	let previous = Array.from({ length: t.length + 1 }, (_, j) => j);
	let lowest = 0;
	for (let i = 1; i <= s.length; i++) {
		const row = [i];
		let low = i;
		for (let j = 1; j <= t.length; j++) {
			const cost = s[i - 1] === t[j - 1] ? 0 : 1;
			let best = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
			if (i > 1 && j > 1 && s[i - 1] === t[j - 2] && s[i - 2] === t[j - 1]) {
				best = Math.min(best, (before[j - 2] ?? 0) + 1);
			}
			row.push(best);
			if (best < low) low = best;
		}
		// No later row goes below the lower of two neighbours.
		if (low >= limit && lowest >= limit) return limit;
		lowest = low;
		before = previous;
		previous = row;
	}
	return previous[t.length] ?? 0;
}

/** The candidate that was probably meant, or nothing when none is near: at most a third of the letters differ. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
	const wanted = word.toLowerCase();
	let best: string | undefined;
	let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - wanted.length) >= least) continue;
		const d = distance(wanted, candidate.toLowerCase(), least);
		if (d < least) {
			least = d;
			best = candidate;
		}
	}
	return best;
}

/** Candidates up to which each is compared: more would make thousands of mistakes cost minutes. */
const FEW = 100;
/** Neighbours in the alphabet, on each side, that alone are compared then. */
const NEIGHBOURS = 16;

interface Row {
	letters: string;
	candidate: string;
}

const turned = (word: string) => Array.from(word).reverse().join("");

function sortedRows(candidates: readonly string[], letters: (candidate: string) => string): Row[] {
	return candidates
		.map((candidate) => ({ letters: letters(candidate.toLowerCase()), candidate }))
		.sort((a, b) => compare(a.letters, b.letters) || compare(a.candidate, b.candidate));
}

/** Rows around the place where `letters` would stand. */
function neighbours(rows: readonly Row[], letters: string): string[] {
	let [low, high] = [0, rows.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((rows[middle]?.letters ?? "") < letters) low = middle + 1;
		else high = middle;
	}
	return rows.slice(Math.max(0, low - NEIGHBOURS), low + NEIGHBOURS).map(({ candidate }) => candidate);
}

/**
 * Finds the {@link nearest} of many candidates, names or paths, for many words, at a cost for each that hardly grows
 * with the candidates: only those are compared that begin or end most like the word, so one that differs both near its
 * beginning and near its end may be missed. The answer does not depend on the order of the candidates.
 */
export class NearestFinder {
	readonly #list: () => Iterable<string>;
	#rows: { few: string[] } | { forwards: Row[]; backwards: Row[] } | undefined;
	readonly #found = new Map<string, string | undefined>();

	/** `list` is called when a word is first looked for. */
	constructor(list: () => Iterable<string>) {
		this.#list = list;
	}

	find(word: string): string | undefined {
		if (!this.#found.has(word)) this.#found.set(word, nearest(word, this.#likely(word.toLowerCase())));
		return this.#found.get(word);
	}

	#likely(letters: string): string[] {
		if (!this.#rows) {
			const all = [...new Set(this.#list())];
			this.#rows =
				all.length <= FEW
					? { few: all.sort(compare) }
					: { forwards: sortedRows(all, (candidate) => candidate), backwards: sortedRows(all, turned) };
		}
		if ("few" in this.#rows) return this.#rows.few;
		const likely = [...neighbours(this.#rows.forwards, letters), ...neighbours(this.#rows.backwards, turned(letters))];
		return likely.sort(compare);
	}
}
