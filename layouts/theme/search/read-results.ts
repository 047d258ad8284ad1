import { closeUp } from "../../../src/text/unspaced.ts";
import { excerpt } from "./excerpt.ts";
import type { Library } from "./library.ts";
import type { Hit } from "./merge.ts";
import type { FoundArticle, ResultRow } from "./protocol.ts";

/**
 * Reads what is shown of an article.
 *
 * @param others its other versions that were found
 * @param words to be highlighted
 */
export async function readArticle(
	library: Library,
	hit: Hit,
	others: readonly Hit[],
	words: string[],
): Promise<FoundArticle> {
	const { volume, table, row, places } = hit;
	const { url, content, meta } = await library.fragment(volume, table, row);
	const article: FoundArticle = {
		url,
		title: closeUp(meta.title ?? url),
		language: volume.language,
		excerpt: excerpt(content, words, places, volume.language),
	};
	const date = table.dates[row];
	if (date !== undefined) article.date = date;
	if (meta.byline) article.byline = closeUp(meta.byline);
	if (others.length > 0) {
		const read = others.map(async ({ volume, table, row }) => {
			const { url, meta } = await library.fragment(volume, table, row);
			return { url, title: closeUp(meta.title ?? url), language: volume.language };
		});
		article.translations = await Promise.all(read);
	}
	return article;
}

/** Reads what a list to be downloaded says of each. */
export async function readRows(library: Library, hits: readonly Hit[]): Promise<ResultRow[]> {
	const lists = new Map<string, Awaited<ReturnType<Library["titles"]>>>();
	for (const volume of new Set(hits.map((hit) => hit.volume))) lists.set(volume.id, await library.titles(volume));
	return hits.map(({ volume, table, row }) => {
		const [url = "", title = "", byline = ""] = lists.get(volume.id)?.[row] ?? [];
		return { date: table.dates[row] ?? "", title, url, byline };
	});
}
