import type { Article } from "../article/article.ts";
import { type TermKind, termKinds } from "../settings.ts";
import { compare } from "../text/compare.ts";
import type { Archive } from "./archive.ts";

/** How far to either side of an article, in the list of one of its terms, related ones are looked for. */
const NEIGHBOURHOOD = 3;

/** How many are shown at most. */
const SHOWN = 4;

// What it says of two articles that they share one: a person ties them more than a topic, a section says nothing.
const weight: Record<TermKind, number> = {
	series: 4,
	people: 3,
	organisations: 2,
	places: 2,
	topics: 2,
	authors: 1,
	sections: 0,
};

/**
 * Articles near in time that share terms with this one, best first. Counts of the whole archive play no part,
 * so one new article changes at most 2 × {@link NEIGHBOURHOOD} pages for each of its terms.
 */
export function related(archive: Archive, positions: Map<object, Map<Article, number>>, article: Article): Article[] {
	const filed = archive.termsOf.get(article);
	if (!filed) return [];
	const scores = new Map<Article, number>();
	for (const kind of termKinds) {
		if (weight[kind] === 0) continue;
		for (const { term } of filed[kind]) {
			const at = positionOf(positions, term.articles, article);
			for (let i = Math.max(0, at - NEIGHBOURHOOD); i <= Math.min(term.articles.length - 1, at + NEIGHBOURHOOD); i++) {
				const other = term.articles[i];
				if (other && other !== article) scores.set(other, (scores.get(other) ?? 0) + weight[kind]);
			}
		}
	}
	const distance = (other: Article) => Math.abs((other.date?.instant ?? 0) - (article.date?.instant ?? 0));
	return [...scores]
		.filter(([, score]) => score > 1)
		.sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || distance(a) - distance(b) || compare(a.address, b.address))
		.slice(0, SHOWN)
		.map(([other]) => other);
}

function positionOf(positions: Map<object, Map<Article, number>>, list: Article[], article: Article): number {
	let index = positions.get(list);
	if (!index) {
		index = new Map(list.map((member, i) => [member, i]));
		positions.set(list, index);
	}
	return index.get(article) ?? 0;
}
