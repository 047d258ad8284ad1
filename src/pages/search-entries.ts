import type { Filed } from "../archive/archive.ts";
import type { Facet, FacetKind, Original, SearchEntry, Shelved } from "../archive/search-entry.ts";
import type { FacetName } from "../archive/volume-table.ts";
import type { Article } from "../article/article.ts";
import { termKinds } from "../settings.ts";
import { compare } from "../text/compare.ts";
import { fold } from "../text/fold.ts";
import { groupBy } from "../text/group-by.ts";
import type { Desk } from "./desk.ts";

function facets(desk: Desk, article: Article): SearchEntry["facets"] {
	const filed = desk.archive.termsOf.get(article);
	const facet = ({ term, name }: Filed): Facet => ({ key: term.key, name });
	const of: SearchEntry["facets"] = {};
	for (const kind of termKinds) if (filed && filed[kind].length > 0) of[kind] = filed[kind].map(facet);
	if (article.source) of.sources = [{ key: fold(article.source.name), name: article.source.name }];
	return of;
}

/** The version that the others are found with: the original, where it is published. */
function originalOf(desk: Desk, article: Article): Original | undefined {
	const [original] = desk.archive.translationsOf.get(article) ?? [];
	if (original === undefined || original === article) return undefined;
	return {
		url: original.address,
		language: original.language.toLowerCase(),
		...(original.date && { instant: original.date.instant }),
	};
}

export interface ShelvedArticle extends Shelved {
	article: Article;
}

/** Where each published article belongs in the search index. */
export function shelve(desk: Desk): ShelvedArticle[] {
	return [...desk.archive.dated, ...desk.archive.undated].map((article) => {
		const { address, language, date } = article;
		const original = originalOf(desk, article);
		return {
			url: address,
			language,
			...(date && { date: date.civil, instant: date.instant }),
			...(original && { original }),
			article,
		};
	});
}

/** What search is told of an article. Made for the volume at hand: for all articles at once it would fill the memory. */
export function searchEntry(desk: Desk, { article, ...shelved }: ShelvedArticle): SearchEntry {
	const { title, standfirst, body } = article;
	const names = desk.archive.termsOf.get(article)?.authors.map(({ name }) => name) ?? [];
	return {
		...shelved,
		title,
		...(standfirst !== undefined && { standfirst }),
		...(names.length > 0 && { byline: desk.messages.byline(names) }),
		...(body !== undefined && { body }),
		facets: facets(desk, article),
	};
}

/** The names behind the keys, with how many articles each has. One in several languages counts once. */
export function facetNames(desk: Desk): { [kind in FacetKind]?: FacetName[] } {
	const { translationsOf } = desk.archive;
	const count = (articles: readonly Article[]) =>
		translationsOf.size === 0
			? articles.length
			: new Set(articles.map((article) => translationsOf.get(article)?.[0] ?? article)).size;
	const names: { [kind in FacetKind]?: FacetName[] } = {};
	for (const kind of termKinds) {
		names[kind] = [...desk.archive.terms[kind].values()]
			.filter((term) => term.articles.length > 0)
			.map((term) => [term.key, term.name, count(term.articles)]);
	}
	const sourced = [...desk.archive.dated, ...desk.archive.undated].filter(({ source }) => source !== undefined);
	const spelt = groupBy(sourced, ({ source }) => source?.name ?? "");
	names.sources = [...groupBy(spelt, ([name]) => fold(name))].map(([key, spellings]) => {
		const [common] = spellings.toSorted(([a, x], [b, y]) => y.length - x.length || compare(a, b));
		return [key, common?.[0] ?? key, count(spellings.flatMap(([, articles]) => articles))];
	});
	return names;
}
