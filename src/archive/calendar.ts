import type { Article } from "../article/article.ts";
import { groupBy } from "../text/group-by.ts";

/** A year, month or day in which something was published; `civil` is `1998`, `1998-03` or `1998-03-19`. */
export interface Period {
	civil: string;
	/** All of it, in the archive's order. */
	articles: Article[];
	/** Those dated no more precisely than this. */
	own: Article[];
	/** Months of a year, days of a month: only those that hold something, oldest first. */
	parts: Period[];
}

// Lengths of `1998`, `1998-03`, `1998-03-19`.
const precision = [4, 7, 10];

/** Cuts articles (dated, in the archive's order) into years, their months, and their days, by the date as written. */
export function calendar(articles: readonly Article[], level = 0): Period[] {
	const length = precision[level];
	if (length === undefined) return [];
	const within = articles.filter((article) => (article.date?.civil.length ?? 0) >= length);
	const groups = groupBy(within, (article) => article.date?.civil.slice(0, length) ?? "");
	return [...groups]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([civil, members]) => ({
			civil,
			articles: members,
			own: members.filter((article) => article.date?.civil === civil),
			parts: calendar(members, level + 1),
		}));
}
