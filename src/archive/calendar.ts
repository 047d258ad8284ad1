import type { Article } from "../article/article.ts";
import { groupBy } from "../text/group-by.ts";

/** A year, month or day in which something was published; `civil` is `1998`, `1998-03` or `1998-03-19`. */
export interface Period {
	civil: string;
	/** All of it, in the archive's order. */
	articles: readonly Article[];
	/** Those dated no more precisely than this. */
	own: readonly Article[];
	/** Months of a year, days of a month: only those that hold something, oldest first. Cut anew each time it is asked for. */
	readonly parts: Period[];
}

// Lengths of `1998`, `1998-03`, `1998-03-19`.
const precision = [4, 7, 10];

// Most periods of most names are never asked for their parts, which held for all were as large as the archive.
class Stretch implements Period {
	readonly civil: string;
	readonly articles: readonly Article[];
	readonly #level: number;

	constructor(civil: string, articles: readonly Article[], level: number) {
		this.civil = civil;
		this.articles = articles;
		this.#level = level;
	}

	get own(): readonly Article[] {
		return this.articles.filter(({ date }) => date?.civil === this.civil);
	}

	get parts(): Period[] {
		return calendar(this.articles, this.#level + 1);
	}
}

/**
 * Cuts articles into years, their months, and their days, by the date as written; those that are dated less precisely, or
 * not at all, are in none.
 */
export function calendar(articles: readonly Article[], level = 0): Period[] {
	const length = precision[level];
	if (length === undefined) return [];
	const within = articles.filter((article) => (article.date?.civil.length ?? 0) >= length);
	let period = "";
	// Mostly that of the article before: a part of a text is not made anew for each.
	const periodOf = ({ date }: Article): string => {
		const civil = date?.civil ?? "";
		if (period === "" || !civil.startsWith(period)) period = civil.slice(0, length);
		return period;
	};
	return [...groupBy(within, periodOf)]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([civil, members]) => new Stretch(civil, members, level));
}
