import type { Article } from "../article/article.ts";
import type { PageFile, TermFile } from "../article/standing-file.ts";
import type { Holdings } from "./archive.ts";

/** Every file that may have a body, published or not: articles, pages of the archive's own, introductions of terms. */
export function textsHeld({
	articles,
	pages,
	terms,
}: Pick<Holdings, "pages" | "terms"> & { articles: readonly Article[] }): (Article | PageFile | TermFile)[] {
	return [...articles, ...pages, ...Object.values(terms).flat()];
}
