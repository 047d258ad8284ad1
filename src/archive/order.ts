import type { Article } from "../article/article.ts";
import { compare } from "../text/compare.ts";

/** Oldest first by instant, then by address; undated articles last, by address. */
export function compareArticles(a: Article, b: Article): number {
	const [first, second] = [a.date?.instant ?? Number.POSITIVE_INFINITY, b.date?.instant ?? Number.POSITIVE_INFINITY];
	return first === second ? compare(a.address, b.address) : first - second;
}
