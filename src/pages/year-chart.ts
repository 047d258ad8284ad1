import type { Article } from "../article/article.ts";
import { groupBy } from "../text/group-by.ts";
import type { Desk } from "./desk.ts";
import type { TermProps } from "./props.ts";

/** Articles that are worth a chart, and the years between them. */
const LEAST = 5;
const FEWEST_YEARS = 3;

/** More years than this are shown by decades. */
const MOST_YEARS = 60;

/** Articles by year from the first to the last, those without any among them; by decade where the years are many. */
export function yearChart(desk: Desk, articles: readonly Article[]): TermProps["chart"] {
	const years = articles.flatMap(({ date }) => (date ? [Number(date.civil.slice(0, 4))] : []));
	if (years.length < LEAST) return undefined;
	const [from, to] = years.reduce(([low, high], year) => [Math.min(low, year), Math.max(high, year)], [9999, 0]);
	if (to - from + 1 < FEWEST_YEARS) return undefined;
	const step = to - from + 1 > MOST_YEARS ? 10 : 1;
	const start = (year: number) => Math.floor(year / step) * step;
	const counts = groupBy(years, start);
	const bars: { label: string; count: number }[] = [];
	for (let year = start(from); year <= to; year += step)
		bars.push({
			label: step === 1 ? desk.messages.showYear(year) : desk.messages.decade(year),
			count: counts.get(year)?.length ?? 0,
		});
	return { bars, most: bars.reduce((most, { count }) => Math.max(most, count), 0) };
}
