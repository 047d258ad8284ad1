import type { YearCounts } from "./protocol.ts";

/** A bar of the chart: some years that follow each other, and how many articles they have. */
export interface YearBin {
	first: number;
	last: number;
	/** Articles that were found. Absent before anything was looked for. */
	found?: number;
	/** Articles that the archive holds. */
	held: number;
}

const spans = [1, 2, 5, 10, 20, 25, 50, 100];

/**
 * Cuts the years of an archive into bars of equal span, years without articles among them.
 * Bars begin with years that are multiples of their span.
 *
 * @param most how many bars there is room for
 */
export function yearBins(held: YearCounts, found: YearCounts | undefined, most: number): YearBin[] {
	const years = held.map(([year]) => Number(year));
	if (years.length === 0) return [];
	const [first, last] = [Math.min(...years), Math.max(...years)];
	const count = (span: number) => Math.floor(last / span) - Math.floor(first / span) + 1;
	const span = spans.find((candidate) => count(candidate) <= most) ?? 100;
	const start = Math.floor(first / span) * span;
	const bins = Array.from({ length: count(span) }, (_, place): YearBin => {
		const from = start + place * span;
		return { first: from, last: from + span - 1, held: 0, ...(found && { found: 0 }) };
	});
	const binOf = (year: string) => bins[Math.floor((Number(year) - start) / span)];
	for (const [year, articles] of held) {
		const bin = binOf(year);
		if (bin) bin.held += articles;
	}
	for (const [year, articles] of found ?? []) {
		const bin = binOf(year);
		if (bin?.found !== undefined) bin.found += articles;
	}
	return bins;
}

/** How many times as tall as those of the archive the bars of what was found can be drawn: 1, 10, 100 … */
export function magnification(bins: readonly YearBin[]): number {
	const held = Math.max(0, ...bins.map((bin) => bin.held));
	const found = Math.max(0, ...bins.map((bin) => bin.found ?? 0));
	let times = 1;
	while (found > 0 && found * times * 10 <= held) times *= 10;
	return times;
}

/** A year as it stands in an address: four digits. */
export function yearDigits(year: number): string {
	return String(year).padStart(4, "0");
}
