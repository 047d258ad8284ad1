import { coverageAddress, periodAddress, undatedAddress } from "../archive/addresses.ts";
import type { Period } from "../archive/calendar.ts";
import { showDate, showMonth } from "../article/dates.ts";
import { capitalised } from "../text/capitalised.ts";
import { type Desk, head } from "./desk.ts";
import { extent } from "./front.ts";
import type { PageSpec } from "./page-spec.ts";
import { monthCells } from "./periods.ts";
import type { CoverageProps, CoverageRow } from "./props/calendar.ts";

const two = (n: number) => String(n).padStart(2, "0");

// Months counted from the beginning of our era, so that what lies between two of them is a difference.
const serial = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
const monthAt = (serial: number) => `${String(Math.floor(serial / 12)).padStart(4, "0")}-${two((serial % 12) + 1)}`;

/** Runs of months without an article between the first and the last month that has one. */
export function gaps(years: readonly Period[]): { from: string; to: string; months: number }[] {
	const months = years.flatMap(({ parts }) => parts.map(({ civil }) => serial(civil)));
	return months.flatMap((month, i) => {
		const next = months[i + 1];
		if (next === undefined || next === month + 1) return [];
		return [{ from: monthAt(month + 1), to: monthAt(next - 1), months: next - month - 1 }];
	});
}

/** A row for each year with articles; the years between that have none are one row. */
function rows(desk: Desk, years: readonly Period[]): CoverageRow[] {
	const { messages } = desk;
	return years.flatMap((year, i): CoverageRow[] => {
		const [before, own] = [Number(years[i - 1]?.civil ?? year.civil) + 1, Number(year.civil)];
		const missing = own - before;
		const label =
			missing > 1 ? messages.span(messages.showYear(before), messages.showYear(own - 1)) : messages.showYear(before);
		const between = missing > 0 ? [label] : [];
		return [
			...between.map((label) => ({ label, months: [], vague: 0, count: 0 })),
			{
				label: messages.showYear(own),
				href: desk.href(periodAddress(year.civil)),
				months: monthCells(desk, year, "count"),
				vague: year.own.length,
				count: year.articles.length,
			},
		];
	});
}

/** How many articles each month of the archive holds, and which hold none. The counts of everything stand here alone. */
export function coveragePage(desk: Desk, years: readonly Period[]): PageSpec {
	const { messages, settings, archive } = desk;
	const { language } = settings;
	const { heading } = messages.coverage;
	const empty = gaps(years);
	const sum = empty.reduce((all, { months }) => all + months, 0);
	const props: CoverageProps = {
		head: head(desk, coverageAddress, heading, { description: messages.labelled(heading, extent(desk, years)) }),
		heading,
		extent: extent(desk, years),
		summary: messages.coverage.gaps(sum),
		gaps: empty.map(({ from, to }) =>
			capitalised(
				from === to ? showDate(from, language) : messages.span(showDate(from, language), showDate(to, language)),
				language,
			),
		),
		months: Array.from({ length: 12 }, (_, i) => showMonth(`2000-${two(i + 1)}`, language, "short")),
		rows: rows(desk, years),
		...(archive.undated.length > 0 && {
			undated: { href: desk.href(undatedAddress), text: messages.undatedArticles, count: archive.undated.length },
		}),
	};
	return { url: coverageAddress, layout: "coverage", props, listed: {} };
}
