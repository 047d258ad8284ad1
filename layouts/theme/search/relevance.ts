import type { Hit } from "./merge.ts";

/** How many articles a volume holds, and in how many of them each term of the query stands. */
export interface TermCounts {
	articles: number;
	found: number[];
}

// BM25's weight of a word, in the form that Pagefind uses: a word in few articles says more.
function rarity(articles: number, found: number): number {
	return Math.log(1 + (articles - found + 0.5) / (found + 0.5));
}

/**
 * Makes the scores of separate indexes comparable. Pagefind's score for a word is what the word is worth in
 * the article times how rare it is in *that index*; the second is put right to how rare it is in all volumes
 * that were searched. So this is exact for what BM25 counts, except that each volume keeps its own average
 * length of article.
 *
 * @param counts by volume id
 */
export function weighHits(hits: Iterable<Hit>, counts: ReadonlyMap<string, TermCounts>): void {
	const all = [...counts.values()];
	const articles = all.reduce((sum, count) => sum + count.articles, 0);
	const worth = (term: number) =>
		rarity(
			articles,
			all.reduce((sum, { found }) => sum + (found[term] ?? 0), 0),
		);
	const worths: number[] = [];
	for (const hit of hits) {
		const own = counts.get(hit.volume.id);
		if (own === undefined) continue;
		hit.relevance = hit.scores.reduce((sum, score, term) => {
			worths[term] ??= worth(term);
			return sum + (score * worths[term]) / rarity(own.articles, own.found[term] ?? 0);
		}, 0);
	}
}
