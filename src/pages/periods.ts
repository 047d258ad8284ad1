import { periodAddress } from "../archive/addresses.ts";
import type { Period } from "../archive/calendar.ts";
import {
	daySpan,
	headDate,
	placeInWeek,
	showDate,
	showDayInFull,
	showDayOfMonth,
	showMonth,
	weekdays,
} from "../article/dates.ts";
import { boundedList } from "./bounded-list.ts";
import { type Desk, fullFaces, head, periodLink } from "./desk.ts";
import { LONGEST_LIST, newestFirst, partCounts, periodGroups } from "./lists.ts";
import { lazyPage, type PageSpec } from "./page-spec.ts";
import type { PeriodProps } from "./props/calendar.ts";
import type { CalendarCell } from "./props/pieces.ts";

type Calendar = NonNullable<PeriodProps["calendar"]>;

// `spoken` has to hold the text, so that who speaks to the browser can say what is seen (WCAG 2.5.3).
function cell(desk: Desk, civil: string, text: string, spoken: string, parts: Map<string, Period>): CalendarCell {
	const count = parts.get(civil)?.articles.length ?? 0;
	return {
		text,
		label: desk.messages.calendarCell(spoken, count),
		...(count > 0 && { href: desk.href(periodAddress(civil)) }),
		count,
	};
}

const two = (n: number) => String(n).padStart(2, "0");

/** The twelve months of a year. What is seen in each is its name or, where that stands above, its count. */
export function monthCells(desk: Desk, year: Period, seen: "name" | "count"): CalendarCell[] {
	const { language } = desk.settings;
	const parts = new Map(year.parts.map((part) => [part.civil, part]));
	return Array.from({ length: 12 }, (_, i) => {
		const month = `${year.civil}-${two(i + 1)}`;
		const short = showMonth(month, language, "short");
		if (seen === "name") return cell(desk, month, short, short, parts);
		const { articles = [] } = parts.get(month) ?? {};
		const count = desk.messages.number(articles.length);
		const own = cell(desk, month, count, showDate(month, language), parts);
		// Some languages have words for one and two, and no figure in them.
		return desk.messages.articles(articles.length).includes(count) ? own : { ...own, label: `${own.label} (${count})` };
	});
}

function yearCalendar(desk: Desk, year: Period): Calendar {
	return { rows: [monthCells(desk, year, "name")] };
}

function monthCalendar(desk: Desk, month: Period): Calendar {
	const { language } = desk.settings;
	const parts = new Map(month.parts.map((part) => [part.civil, part]));
	const last = Number(daySpan(month.civil).to.slice(8));
	const cells: (CalendarCell | null)[] = Array.from({ length: placeInWeek(`${month.civil}-01`, language) }, () => null);
	for (let day = 1; day <= last; day++) {
		const civil = `${month.civil}-${two(day)}`;
		cells.push(cell(desk, civil, showDayOfMonth(civil, language), showDate(civil, language), parts));
	}
	while (cells.length % 7 > 0) cells.push(null);
	return {
		weekdays: weekdays(language),
		rows: Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7)),
	};
}

function page(
	desk: Desk,
	period: Period,
	kind: "year" | "month" | "day",
	before: Period | undefined,
	after: Period | undefined,
): PageSpec[] {
	const { messages, settings } = desk;
	const { civil, articles } = period;
	const address = periodAddress(civil);
	const heading = () => (kind === "day" ? showDayInFull(civil, settings.language) : headDate(civil, settings.language));
	const above = [4, 7].filter((length) => length < civil.length).map((length) => civil.slice(0, length));
	const own = articles.length > LONGEST_LIST ? boundedList(desk, newestFirst(period.own), address, heading) : undefined;
	const inputs = () => [
		before?.civil ?? "",
		after?.civil ?? "",
		own ? [partCounts(period.parts), own.inputs()] : fullFaces(desk, articles),
	];
	const { dates } = desk.touched;
	const untouched = !dates.around(civil, before?.civil, after?.civil);
	const props = (name: string, extent: string, at: string, periods: readonly string[]) => ({
		head: head(desk, at, name, { description: messages.labelled(name, extent) }),
		kind,
		heading: name,
		extent,
		breadcrumbs: periods.map((one) => periodLink(desk, one)),
	});
	const landing = (): PeriodProps => ({
		...props(heading(), messages.articles(articles.length), address, above),
		...(before && { older: periodLink(desk, before.civil) }),
		...(after && { newer: periodLink(desk, after.civil) }),
		...(kind === "year" && { calendar: yearCalendar(desk, period) }),
		...(kind === "month" && { calendar: monthCalendar(desk, period) }),
		groups: own ? own.groups() : periodGroups(desk, period, kind !== "day"),
		// The calendar leads to months and days.
		parts: own?.parts ?? [],
	});
	const runs = (own?.runs ?? []).map((run) =>
		lazyPage({ url: run.address, layout: "period", untouched: !dates.in(civil), listed: {} }, run.inputs, () => ({
			...props(run.name, messages.articles(run.count), run.address, [...above, civil]),
			groups: run.groups(),
			parts: [],
		})),
	);
	return [lazyPage({ url: address, layout: "period", untouched, listed: {} }, inputs, landing), ...runs];
}

/** Pages of all years, months and days that hold something; older and newer skip those that hold nothing. */
export function* periodPages(desk: Desk, years: readonly Period[]): Generator<PageSpec> {
	const months = years.flatMap((year) => year.parts);
	const days = months.flatMap((month) => month.parts);
	const levels = [
		["year", years],
		["month", months],
		["day", days],
	] as const;
	for (const [kind, periods] of levels)
		for (const [i, period] of periods.entries()) yield* page(desk, period, kind, periods[i - 1], periods[i + 1]);
}
