import type { Article } from "../article/article.ts";
import type { TermFile } from "../article/standing-file.ts";
import type { Problem } from "../problem.ts";
import type { Holdings } from "./archive.ts";
import { articleFinder } from "./find-article.ts";

/** Finds the articles that vocabulary files name as those to begin with. One that is withheld is left out, with a warning. */
export function findKeyArticles(
	holdings: Holdings,
	published: readonly Article[],
): { keyArticlesOf: Map<TermFile, Article[]>; problems: Problem[] } {
	const keyArticlesOf = new Map<TermFile, Article[]>();
	const problems: Problem[] = [];
	const find = articleFinder(holdings.articles);
	const seen = new Set(published);
	for (const file of Object.values(holdings.terms).flat()) {
		const found = new Set<Article>();
		for (const [index, value] of file.keyArticles.entries()) {
			const article = find(file.path, value);
			if (article && seen.has(article)) found.add(article);
			// One of the refused may be the article that is meant.
			else if (article || holdings.refused.length === 0)
				problems.push({
					severity: article ? "warning" : "error",
					file: file.path,
					spot: { key: ["keyArticles", index] },
					message: article ? "this article is not published" : "there is no such article",
					value,
					hint: article ? "it is left out until then" : "give the article's file, its address or its id",
				});
		}
		if (found.size > 0) keyArticlesOf.set(file, [...found]);
	}
	return { keyArticlesOf, problems };
}
