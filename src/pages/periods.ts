import { periodAddress } from "../archive/addresses.ts";
import type { Period } from "../archive/calendar.ts";
import { daySpan, showDate, showDayInFull, showMonth, weekday, weekdays } from "../article/dates.ts";
import { boundedList } from "./bounded-list.ts";
import { type Desk, head, periodLink } from "./desk.ts";
import { countedParts, LONGEST_LIST, newestFirst, periodGroups } from "./lists.ts";
import type { PageSpec } from "./page-spec.ts";
import type { CalendarCell, Link, PeriodProps } from "./props.ts";

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
		const count = desk.messages.number(parts.get(month)?.articles.length ?? 0);
		return { ...cell(desk, month, count, showDate(month, language), parts) };
	});
}

function yearCalendar(desk: Desk, year: Period): Calendar {
	return { rows: [monthCells(desk, year, "name")] };
}

function monthCalendar(desk: Desk, month: Period): Calendar {
	const { language } = desk.settings;
	const parts = new Map(month.parts.map((part) => [part.civil, part]));
	const last = Number(daySpan(month.civil).to.slice(8));
	const cells: (CalendarCell | null)[] = Array.from({ length: weekday(`${month.civil}-01`) }, () => null);
	for (let day = 1; day <= last; day++) {
		const civil = `${month.civil}-${two(day)}`;
		cells.push(cell(desk, civil, desk.messages.number(day), showDate(civil, language), parts));
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
	neighbours: Pick<PeriodProps, "older" | "newer">,
): PageSpec[] {
	const { messages, settings } = desk;
	const { civil, articles } = period;
	const heading = kind === "day" ? showDayInFull(civil, settings.language) : showDate(civil, settings.language);
	const above: Link[] =
		kind === "year"
			? []
			: [periodLink(desk, civil.slice(0, 4)), ...(kind === "day" ? [periodLink(desk, civil.slice(0, 7))] : [])];
	const address = periodAddress(civil);
	const long = articles.length > LONGEST_LIST;
	const own = boundedList(desk, newestFirst(period.own), address, heading);
	const props: PeriodProps = {
		head: head(desk, address, heading, {
			description: messages.labelled(heading, messages.articles(articles.length)),
		}),
		kind,
		heading,
		extent: messages.articles(articles.length),
		breadcrumbs: above,
		...neighbours,
		...(kind === "year" && { calendar: yearCalendar(desk, period) }),
		...(kind === "month" && { calendar: monthCalendar(desk, period) }),
		groups: long || kind === "day" ? own.groups : periodGroups(desk, period, true),
		parts: long ? [...countedParts(desk, period.parts, periodAddress), ...own.parts] : [],
	};
	const runs = own.runs.map((run): PageSpec => {
		const extent = messages.articles(run.count);
		const shown: PeriodProps = {
			head: head(desk, run.address, run.name, { description: messages.labelled(run.name, extent) }),
			kind,
			heading: run.name,
			extent,
			breadcrumbs: [...above, periodLink(desk, civil)],
			groups: run.groups,
			parts: [],
		};
		return { url: run.address, layout: "period", props: shown, listed: {} };
	});
	return [{ url: address, layout: "period", props, listed: {} }, ...runs];
}

/** Pages of all years, months and days that hold something; older and newer skip those that hold nothing. */
export function periodPages(desk: Desk, years: readonly Period[]): PageSpec[] {
	const level = (periods: readonly Period[], kind: "year" | "month" | "day") =>
		periods.flatMap((period, i) => {
			const [before, after] = [periods[i - 1], periods[i + 1]];
			return page(desk, period, kind, {
				...(before && { older: periodLink(desk, before.civil) }),
				...(after && { newer: periodLink(desk, after.civil) }),
			});
		});
	const months = years.flatMap((year) => year.parts);
	const days = months.flatMap((month) => month.parts);
	return [...level(years, "year"), ...level(months, "month"), ...level(days, "day")];
}
