import { compare } from "../text/compare.ts";
import type { Shelved } from "./search-entry.ts";
import type { ArchiveHoldings } from "./volume-table.ts";

function monthNumber(date: string): number {
	return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}

/** Counts what there is to search. A date that names no month is in a year, and fills no month. */
export function countHoldings(entries: readonly Shelved[]): ArchiveHoldings {
	const years = new Map<string, number>();
	const languages = new Map<string, number>();
	const months = new Set<number>();
	const undated = new Set<string>();
	for (const { url, date, language, original } of entries) {
		const tag = language.toLowerCase();
		languages.set(tag, (languages.get(tag) ?? 0) + 1);
		if (date === undefined) {
			undated.add(original?.url ?? url);
			continue;
		}
		const year = date.slice(0, 4);
		years.set(year, (years.get(year) ?? 0) + 1);
		if (date.length > 4) months.add(monthNumber(date));
	}
	let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
	for (const month of months) {
		first = Math.min(first, month);
		last = Math.max(last, month);
	}
	return {
		articles: entries.length,
		years: [...years].sort(([a], [b]) => compare(a, b)),
		undated: undated.size,
		emptyMonths: months.size === 0 ? 0 : last - first + 1 - months.size,
		languages: [...languages].sort(([a, more], [b, less]) => less - more || compare(a, b)),
	};
}
