import type { Article } from "../article/article.ts";
import { compare } from "../text/compare.ts";

/** Oldest first by instant, then by address; undated articles last, by address. */
export function compareArticles(a: Article, b: Article): number {
	const [first, second] = [a.date?.instant ?? Number.POSITIVE_INFINITY, b.date?.instant ?? Number.POSITIVE_INFINITY];
	return first === second ? compare(a.address, b.address) : first - second;
}

/** Place of an article in a list in the archive's order that holds it. */
export function placeOf(article: Article, list: readonly Article[]): number {
	let [low, high] = [0, list.length - 1];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (compareArticles(list[middle] ?? article, article) < 0) low = middle + 1;
		else high = middle;
	}
	return low;
}
