import type { Article } from "../article/article.ts";
import type { PageFile, TermFile } from "../article/standing-file.ts";
import type { Problem } from "../problem.ts";
import type { BuildSettings, TermKind } from "../settings.ts";
import { compare } from "../text/compare.ts";
import { checkReferences } from "./check-references.ts";
import { findKeyArticles } from "./key-articles.ts";
import { compareArticles } from "./order.ts";
import { indexTerms, type Term, type Terms } from "./terms.ts";
import { groupTranslations, type Translations } from "./translations.ts";
import { vocabulariesOf } from "./vocabulary.ts";

/** What was read from the folder of articles. */
export interface Holdings {
	articles: Article[];
	/** Files that hold errors and so became no article; what points at them is not wrong for that. */
	refused: string[];
	terms: Record<TermKind, TermFile[]>;
	pages: PageFile[];
	/** Words and phrases that search takes for one another. */
	synonyms: string[][];
}

/** All published stories, indexed. */
export interface Archive {
	/** Oldest first by instant, then address. */
	dated: Article[];
	/** By address. */
	undated: Article[];
	terms: Terms;
	/** What each article is filed under. */
	termsOf: Map<Article, FiledUnder>;
	translationsOf: Translations;
	pages: PageFile[];
	/** The articles to begin with that a vocabulary file names, in its order. */
	keyArticlesOf: Map<TermFile, Article[]>;
	synonyms: string[][];
}

/** A term as one article names it. */
export interface Filed {
	term: Term;
	/** The name from the term's file; else as the article spells it. */
	name: string;
	/** Of the article among those of the term, from 0. */
	place: number;
}

/** All terms of one article. */
export type FiledUnder = Record<TermKind, Filed[]>;

/** True while an article may be seen at `now` (Unix seconds). */
export function isPublished(article: Article, now: number): boolean {
	return (
		!article.draft &&
		article.status === "published" &&
		(article.publishAt === undefined || article.publishAt.instant <= now) &&
		(article.expiresAt === undefined || article.expiresAt.instant > now)
	);
}

/** Everything whose body stands on a page: articles, pages of the archive's own, introductions of terms. */
export function publishedTexts({ dated, undated, pages, terms }: Archive): (Article | PageFile | TermFile)[] {
	const introductions = Object.values(terms).flatMap((known) => [...known.values()].flatMap(({ file }) => file ?? []));
	return [...dated, ...undated, ...pages, ...introductions];
}

/**
 * Builds the archive as it stands at `now` (Unix seconds). What is withheld then leaves no trace in it.
 * Pure, and independent of the order in which the holdings are given.
 */
export function buildArchive(
	holdings: Holdings,
	settings: Pick<BuildSettings, "closedVocabularies">,
	now: number,
): { archive: Archive; problems: Problem[] } {
	const published = holdings.articles.filter((article) => isPublished(article, now));
	const dated = published.filter((article) => article.date).sort(compareArticles);
	const undated = published.filter((article) => !article.date).sort(compareArticles);
	const { terms, termsOf, problems } = indexTerms([...dated, ...undated], vocabulariesOf(holdings, settings));
	const translations = groupTranslations(holdings, published);
	const keys = findKeyArticles(holdings, published);
	problems.push(...translations.problems, ...keys.problems, ...checkReferences(holdings, published));
	const pages = [...holdings.pages].sort((a, b) => compare(a.id, b.id));
	const { translationsOf } = translations;
	return {
		archive: {
			dated,
			undated,
			terms,
			termsOf,
			translationsOf,
			pages,
			keyArticlesOf: keys.keyArticlesOf,
			synonyms: holdings.synonyms,
		},
		problems,
	};
}
