import { dayOfYearAddress, onThisDayAddress, periodAddress } from "../archive/addresses.ts";
import type { Article } from "../article/article.ts";
import { daysOfYear, showDayOfMonth, showDayOfYear, showMonth } from "../article/dates.ts";
import { groupBy } from "../text/group-by.ts";
import { type Desk, fullFaces, head } from "./desk.ts";
import { LONGEST_LIST, teasersUnder } from "./lists.ts";
import { lazyPage, type PageSpec } from "./page-spec.ts";
import type { DayOfYearProps, DaysOfYearProps } from "./props/calendar.ts";
import type { Link, TeaserGroup } from "./props/pieces.ts";

type Days = Map<string, Article[]>;

const dayLink = (desk: Desk, day: string): Link => ({
	href: desk.href(dayOfYearAddress(day)),
	text: showDayOfYear(day, desk.settings.language),
});

/**
 * The articles of one day of the year under their years, newest first. Where they are more than a list may hold, each
 * year shows its first few and leads to the page of that day, which has them all.
 */
function yearGroups(desk: Desk, day: string, articles: readonly Article[]): TeaserGroup[] {
	const years = [...groupBy(articles, ({ date }) => date?.civil.slice(0, 4) ?? "")].reverse();
	const most = articles.length > LONGEST_LIST ? Math.max(1, Math.floor(LONGEST_LIST / years.length)) : LONGEST_LIST;
	return years.map(([year, members]) => {
		const name = desk.messages.showYear(Number(year));
		const cut = members.length > most;
		return {
			heading: cut ? desk.messages.part(name, desk.messages.articles(members.length)) : name,
			id: `y${year}`,
			href: desk.href(periodAddress(`${year}-${day}`)),
			items: teasersUnder(desk, `${year}-${day}`, members.slice(0, most)),
		};
	});
}

function dayPage(desk: Desk, days: Days, i: number): PageSpec {
	const { messages } = desk;
	const day = daysOfYear[i] ?? "";
	const articles = days.get(day) ?? [];
	const neighbour = (step: number) =>
		dayLink(desk, daysOfYear[(i + step + daysOfYear.length) % daysOfYear.length] ?? "");
	const props = (): DayOfYearProps => {
		const { text } = dayLink(desk, day);
		const heading = messages.onThisDay.heading;
		return {
			head: head(desk, dayOfYearAddress(day), messages.onThisDay.of(text), {
				description: messages.labelled(messages.onThisDay.of(text), messages.articles(articles.length)),
				noindex: articles.length === 0,
			}),
			heading: text,
			extent: messages.articles(articles.length),
			breadcrumbs: [{ href: desk.href(onThisDayAddress), text: heading }],
			groups: yearGroups(desk, day, articles),
			older: neighbour(-1),
			newer: neighbour(1),
		};
	};
	const listed = articles.length > 0 ? { listed: {} } : {};
	const untouched = !desk.touched.dayOfYear(day);
	const page = { url: dayOfYearAddress(day), layout: "day-of-year", untouched, ...listed };
	return lazyPage(page, () => fullFaces(desk, articles), props);
}

/**
 * A page for each of the 366 days of the year, with what appeared on it through the years, and a calendar of them.
 * All are there, also those that have nothing to show: so the neighbours of a day never change, and an article changes
 * its own day and the calendar.
 */
export function onThisDayPages(desk: Desk): PageSpec[] {
	const { messages, settings, archive } = desk;
	const days: Days = groupBy(
		archive.dated.filter(({ date }) => date?.civil.length === 10),
		({ date }) => date?.civil.slice(5) ?? "",
	);
	const { heading } = messages.onThisDay;
	const props: DaysOfYearProps = {
		head: head(desk, onThisDayAddress, heading, { description: messages.onThisDay.about }),
		heading,
		about: messages.onThisDay.about,
		months: [...groupBy(daysOfYear, (day) => day.slice(0, 2))].map(([month, members]) => ({
			name: showMonth(`2000-${month}`, settings.language),
			days: members.map((day) => {
				const { href, text } = dayLink(desk, day);
				const count = days.get(day)?.length ?? 0;
				return {
					text: showDayOfMonth(`2000-${day}`, settings.language),
					label: messages.calendarCell(text, count),
					href,
					count,
				};
			}),
		})),
	};
	return [
		{ url: onThisDayAddress, layout: "days-of-year", props, listed: {} },
		...daysOfYear.map((_, i) => dayPage(desk, days, i)),
	];
}
