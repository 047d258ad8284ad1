import { periodAddress } from "../archive/addresses.ts";
import type { Period } from "../archive/calendar.ts";
import type { Term } from "../archive/terms.ts";
import type { Article } from "../article/article.ts";
import { headDate, showDayInFull } from "../article/dates.ts";
import { type Desk, teaser } from "./desk.ts";
import type { CountedLink, Teaser, TeaserGroup } from "./props/pieces.ts";

/** A list longer than this is cut into the lists of its parts. */
export const LONGEST_LIST = 300;

/** Up to this many a landing page shows all it has: lists by year would hold two or three each. */
const SHORT_LIST = 100;

/** A term's articles are listed by year, each on a page of its own. */
export const hasYearLists = ({ articles }: Term): boolean => articles.length > SHORT_LIST;

/** How many a landing page shows when it does not show all. */
export const NEWEST = 50;

/** Newest first, undated last: the order of lists, as against the archive's own. */
export function newestFirst(articles: readonly Article[]): Article[] {
	const dated = articles.filter((article) => article.date).reverse();
	return [...dated, ...articles.filter((article) => !article.date)];
}

/** Articles below a heading that names `civil`. They say their dates unless it is the date of all of them. */
export function teasersUnder(desk: Desk, civil: string | undefined, articles: readonly Article[]): Teaser[] {
	const teasers = articles.map((article) => teaser(desk, article));
	if (civil === undefined || articles.some(({ date }) => date?.civil !== civil)) return teasers;
	return teasers.map(({ date: _, ...undated }) => undated);
}

/**
 * The articles of a year or month, newest first, under headings of its months or days; those dated no more
 * precisely come last under the period's own name. `linked` headings lead to the pages of the parts.
 */
export function periodGroups(desk: Desk, period: Period, linked: boolean): TeaserGroup[] {
	const { language } = desk.settings;
	const show = (civil: string) => (civil.length === 10 ? showDayInFull(civil, language) : headDate(civil, language));
	const { civil, own } = period;
	const runs = period.parts
		.reverse()
		.map(({ civil, articles }) => ({ civil, articles, address: periodAddress(civil) }));
	if (!linked && runs.length + Math.min(own.length, 1) === 1)
		return [{ items: teasersUnder(desk, civil, newestFirst(period.articles)) }];
	return [...runs, ...(own.length > 0 ? [{ civil, articles: own, address: undefined }] : [])].map((run) => ({
		heading: show(run.civil),
		id: `d${run.civil}`,
		...(linked && run.address !== undefined && { href: desk.href(run.address) }),
		items: teasersUnder(desk, run.civil, newestFirst(run.articles)),
	}));
}

/** Links to the lists of a period's parts with their counts, in the order given. */
export function countedParts(desk: Desk, parts: readonly Period[], address: (civil: string) => string): CountedLink[] {
	return parts.map((part) => ({
		href: desk.href(address(part.civil)),
		text: headDate(part.civil, desk.settings.language),
		count: part.articles.length,
	}));
}

/** What the links of {@link countedParts} are compared by. */
export function partCounts(parts: readonly Period[]): string[] {
	return parts.map(({ civil, articles }) => `${civil} ${articles.length}`);
}
