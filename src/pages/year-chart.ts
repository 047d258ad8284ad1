import { searchAddress, termAddress } from "../archive/addresses.ts";
import { facetParameters } from "../archive/search-entry.ts";
import type { Term } from "../archive/terms.ts";
import { groupBy } from "../text/group-by.ts";
import type { Desk } from "./desk.ts";
import { hasYearLists } from "./lists.ts";
import type { TermProps } from "./props/terms.ts";

/** Articles that are worth a chart, and the years between them. */
const LEAST = 5;
const FEWEST_YEARS = 3;

/** More years than this are shown by decades. */
const MOST_YEARS = 60;

const civil = (year: number) => String(year).padStart(4, "0");

/** Where a term's articles of these years stand: on a list of their own, or else in the search. */
function articlesOf(desk: Desk, term: Term, from: number, to: number): string {
	if (from === to && hasYearLists(term)) return desk.href(termAddress(term.kind, term.key, civil(from)));
	const query = { q: "", [facetParameters[term.kind]]: term.key, from: civil(from), to: civil(to) };
	return `${desk.href(searchAddress)}?${new URLSearchParams(query)}`;
}

/** Articles by year from the first to the last, those without any among them; by decade where the years are many. */
export function yearChart(desk: Desk, term: Term): TermProps["chart"] {
	const years = term.articles.flatMap(({ date }) => (date ? [Number(date.civil.slice(0, 4))] : []));
	if (years.length < LEAST) return undefined;
	const [from, to] = years.reduce(([low, high], year) => [Math.min(low, year), Math.max(high, year)], [9999, 0]);
	if (to - from + 1 < FEWEST_YEARS) return undefined;
	const step = to - from + 1 > MOST_YEARS ? 10 : 1;
	const start = (year: number) => Math.floor(year / step) * step;
	const counts = groupBy(years, start);
	const bars: { label: string; count: number; href?: string }[] = [];
	for (let year = start(from); year <= to; year += step) {
		const count = counts.get(year)?.length ?? 0;
		bars.push({
			label: step === 1 ? desk.messages.showYear(year) : desk.messages.decade(year),
			count,
			...(count > 0 && { href: articlesOf(desk, term, year, year + step - 1) }),
		});
	}
	return { bars, most: bars.reduce((most, { count }) => Math.max(most, count), 0) };
}
