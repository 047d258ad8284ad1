import { periodAddress } from "../archive/addresses.ts";
import type { Period } from "../archive/calendar.ts";
import type { Article } from "../article/article.ts";
import { daySpan, showDate, showDayInFull, showMonth, weekday, weekdays } from "../article/dates.ts";
import { type Desk, head, periodLink, teaser } from "./desk.ts";
import { countedParts, LONGEST_LIST, newestFirst, periodGroups } from "./lists.ts";
import type { PageSpec } from "./page-spec.ts";
import type { CalendarCell, Link, PeriodProps } from "./props.ts";
import { cutRun, runAddress, type TitleRun, titleRun } from "./title-runs.ts";

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

function yearCalendar(desk: Desk, year: Period): Calendar {
	const parts = new Map(year.parts.map((part) => [part.civil, part]));
	const months = Array.from({ length: 12 }, (_, i) => `${year.civil}-${two(i + 1)}`);
	const short = (month: string) => showMonth(month, desk.settings.language, "short");
	return { rows: [months.map((month) => cell(desk, month, short(month), short(month), parts))] };
}

function monthCalendar(desk: Desk, month: Period): Calendar {
	const { language } = desk.settings;
	const parts = new Map(month.parts.map((part) => [part.civil, part]));
	const last = Number(daySpan(month.civil).to.slice(8));
	const numbers = new Intl.NumberFormat(language);
	const cells: (CalendarCell | null)[] = Array.from({ length: weekday(`${month.civil}-01`) }, () => null);
	for (let day = 1; day <= last; day++) {
		const civil = `${month.civil}-${two(day)}`;
		cells.push(cell(desk, civil, numbers.format(day), showDate(civil, language), parts));
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
	// A day cannot be cut further; it holds what was published in one day.
	const long = articles.length > LONGEST_LIST && kind !== "day";
	// Articles that say no more than the year may be many: then they are cut by their titles.
	const crowded = period.own.length > LONGEST_LIST && kind !== "day";
	const runs = crowded ? cutRun(titleRun(period.own)) : [];
	const items = (articles: readonly Article[]) => [{ items: articles.map((article) => teaser(desk, article)) }];
	const own = period.own.length > 0 && !crowded ? items(newestFirst(period.own)) : [];
	const runLink = (run: TitleRun) => ({
		href: desk.href(runAddress(periodAddress(civil), run)),
		text: messages.part(heading, run.prefix.toUpperCase()),
		count: run.members.length,
	});
	const props: PeriodProps = {
		head: head(desk, periodAddress(civil), heading, {
			description: `${heading}: ${messages.articles(articles.length)}`,
		}),
		kind,
		heading,
		extent: messages.articles(articles.length),
		breadcrumbs: above,
		...neighbours,
		...(kind === "year" && { calendar: yearCalendar(desk, period) }),
		...(kind === "month" && { calendar: monthCalendar(desk, period) }),
		groups: long || kind === "day" ? own : periodGroups(desk, period, true),
		parts: long ? [...countedParts(desk, period.parts, periodAddress), ...runs.map(runLink)] : [],
	};
	const pagesOfRuns = runs.map((run): PageSpec => {
		const { text, count } = runLink(run);
		const shown: PeriodProps = {
			head: head(desk, runAddress(periodAddress(civil), run), text, {
				description: `${text}: ${messages.articles(count)}`,
			}),
			kind,
			heading: text,
			extent: messages.articles(count),
			breadcrumbs: [...above, periodLink(desk, civil)],
			groups: items(run.members.map(({ article }) => article)),
			parts: [],
		};
		return { url: runAddress(periodAddress(civil), run), layout: "period", props: shown, listed: {} };
	});
	return [{ url: periodAddress(civil), layout: "period", props, listed: {} }, ...pagesOfRuns];
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
