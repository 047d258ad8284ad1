import type { DateRange } from "./date-range.ts";
import type { Piece } from "./excerpt.ts";
import type { FacetGroup, SearchState, Sort } from "./query-state.ts";

/** What the page asks its worker. A later question puts an end to an earlier one. */
export interface Question {
	/** Grows with each question. */
	serial: number;
	query: string;
	facets: SearchState["facets"];
	range: DateRange;
	sort: Sort;
	/** Whether words are widened by the archivist's list of synonyms. */
	synonyms: boolean;
	/** Of the page: the version in it stands for an article that was found in several. */
	language: string;
	/** How many results, from the first on, are wanted with their texts. */
	shown: number;
	/** Groups whose counts are wanted: those that stand open. */
	open?: readonly FacetGroup[];
	/** True when every result is wanted as a row, for a list to be downloaded. */
	rows?: boolean;
}

/** One article, ready to be shown. */
export interface FoundArticle {
	/** Address without the path prefix, not percent-encoded. */
	url: string;
	title: string;
	byline?: string;
	/** Civil date as written; absent when undated. */
	date?: string;
	language: string;
	excerpt: Piece[];
	/** The same article in other languages, of those that were found; it counts as one result with them. */
	translations?: { url: string; title: string; language: string }[];
}

/** One word, or the words of a phrase, as the reader asked for it. */
export interface AskedTerm {
	/** As typed, without its marks. */
	text: string;
	/** Whether its words have to stand next to each other. */
	phrase: boolean;
	/** Its words that are in no article of the archive, in any of their forms. */
	unknown: string[];
	/** Words of the archive that are spelt nearly like the first unknown one: the nearest first, then the most frequent. */
	suggestions: string[];
	/** What the archivist's list of synonyms adds to it; each is looked for as well. */
	synonyms: string[];
	/** How many articles of the whole archive hold it, where the table of words tells: for single words. */
	articles?: number;
}

/** How a query was read. */
export interface Understanding {
	/** An article has to hold one of each of these. A list of more than one comes of `OR`. */
	all: AskedTerm[][];
	/** An article must hold none of these. */
	none: AskedTerm[];
	/** The query with each unknown word replaced by its first suggestion. Absent when there is nothing to suggest. */
	corrected?: string;
	/** The query without what cannot be found; absent when all words are known or nothing would be left. */
	reduced?: string;
}

/** Number of articles in each year, oldest first, years with none left out. */
export type YearCounts = [year: string, articles: number][];

/** One result in the list that can be downloaded. */
export interface ResultRow {
	date: string;
	title: string;
	/** Address without the path prefix, not percent-encoded. */
	url: string;
	byline: string;
}

/**
 * What is known so far. Sent again and again until `complete`. All numbers are of the volumes that have answered,
 * unless they are named as exact.
 */
export interface Answer {
	serial: number;
	/** How many articles were found. One that was found in several languages counts once, here and in all other numbers. */
	total: number;
	/** How many were found with each version counted, where that is more. */
	versions?: number;
	/** The first of them, as far as no volume that is still to answer can put another before. */
	articles: FoundArticle[];
	/** Volumes that have answered, of those that have to be asked: not those that cannot hold an answer. */
	answered: number;
	volumes: number;
	/** Volumes that could not be read. What they hold is missing. */
	failed: string[];
	/** All volumes have answered: every number is exact, but for the volumes that failed. */
	complete: boolean;
	/** Known before the first volume answers. Absent where the query holds no word. */
	understood?: Understanding;
	/** Undated articles that were found but are not shown, because a range of dates or a year was asked for. */
	undated?: number;
	/** Articles found in each year. The undated are in none. */
	years?: YearCounts;
	/** Which numbers are exact before all volumes have answered: from the table of words alone, where that tells. */
	exact?: { total: boolean; years: boolean };
	/** For each open group the number of articles found for each of its keys, the group's own choice lifted. */
	counts?: { [group in FacetGroup]?: { [key: string]: number } };
	/** Every result in its order; where rows were asked for and all volumes have answered. */
	rows?: ResultRow[];
}

/** The worker's only other word: it could not start on a question at all. */
export interface Failure {
	serial: number;
	failure: string;
}
