import type { DateRange } from "./date-range.ts";
import type { Piece } from "./excerpt.ts";
import type { SearchState, Sort } from "./query-state.ts";

/** What the page asks its worker. A later question puts an end to an earlier one. */
export interface Question {
	/** Grows with each question. */
	serial: number;
	query: string;
	facets: SearchState["facets"];
	range: DateRange;
	sort: Sort;
	/** How many results, from the first on, are wanted with their texts. */
	shown: number;
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
}

/** What is known so far. Sent again and again until `complete`. */
export interface Answer {
	serial: number;
	/** How many articles were found in the volumes that have answered. */
	total: number;
	/** The first of them, as far as no volume that is still to answer can put another before. */
	articles: FoundArticle[];
	/** Volumes that have answered, of all that had to be asked. */
	answered: number;
	volumes: number;
	/** Volumes that could not be read. What they hold is missing. */
	failed: string[];
	complete: boolean;
}

/** The worker's only other word: it could not start on a question at all. */
export interface Failure {
	serial: number;
	failure: string;
}
