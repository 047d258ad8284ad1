import type { Article } from "../article/article.ts";
import { hash } from "../text/hash.ts";

/** Before the headline of a draft, wherever it is shown. */
const MARK = "✎ ";

/** The articles as they are for those who write them: drafts are published, each with a mark before its headline. */
export function showDrafts(articles: readonly Article[]): Article[] {
	return articles.map((article) =>
		article.draft
			? { ...article, draft: false, title: MARK + article.title, digest: hash(`${article.digest} shown`) }
			: article,
	);
}
