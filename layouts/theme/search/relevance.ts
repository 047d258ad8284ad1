import type { WordMatch } from "./match-words.ts";
import { articlesWith } from "./prepared-query.ts";

/** What is known of all articles of one family of languages. */
export interface FamilySize {
	articles: number;
	/** Number of words in all of them. */
	length: number;
}

// Pagefind's own measures, in version 1.6: BM25 with its length and saturation; a word that is spelt as it was asked
// for counts 1.8 times; a place in running text weighs 24; one that is a word's very stem counts 0.889.
const SATURATION = 1.4;
const LENGTH = 0.75;
const ALIKE = 1.8;
const ORDINARY_WEIGHT = 24;
const EXACT = Math.exp(Math.exp(-1 / 8)) / Math.E;
const FIELD_WEIGHTS: { [field: string]: number } = { title: 5 };

// A word in few articles says more.
function rarity({ articles }: FamilySize, found: number): number {
	return Math.log(1 + (articles - found + 0.5) / (found + 0.5));
}

/**
 * How well an article answers, as Pagefind would say of one index over all articles of its language: how rare a word
 * is in the whole archive comes from the table of words, so results of different volumes can be compared.
 *
 * @param words number of them in the article
 * @param fields names of the fields of the volume's index
 */
export function relevance(
	matches: readonly WordMatch[],
	words: number,
	size: FamilySize,
	fields: readonly string[],
): number {
	let score = 0;
	let total = 0;
	const inFields = new Map<number, Map<string, number>>();
	const norm = SATURATION * (1 - LENGTH + (LENGTH * words * size.articles) / Math.max(1, size.length));
	const seen = new Set<string>();
	for (const { word, weight, alike, fields: places } of matches) {
		const [stem = ""] = word.stems;
		if (seen.has(stem)) continue;
		seen.add(stem);
		const worth = rarity(size, articlesWith(word));
		total += worth;
		const frequency = (weight / ORDINARY_WEIGHT) * EXACT;
		score += ((worth * (SATURATION + 1) * frequency) / (norm + frequency)) * (alike ? ALIKE : 1);
		for (const field of places.keys()) {
			const known = inFields.get(field) ?? new Map<string, number>();
			inFields.set(field, known.set(stem, worth));
		}
	}
	for (const [field, worths] of inFields) {
		const matched = [...worths.values()].reduce((sum, worth) => sum + worth, 0);
		if (total > 0) score += (FIELD_WEIGHTS[fields[field] ?? ""] ?? 1) * matched * (matched / total) ** 2;
	}
	return score;
}
