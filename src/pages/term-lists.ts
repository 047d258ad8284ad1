import { termAddress } from "../archive/addresses.ts";
import { calendar, type Period } from "../archive/calendar.ts";
import type { Term } from "../archive/terms.ts";
import type { Article } from "../article/article.ts";
import { headDate, showDate } from "../article/dates.ts";
import { boundedList } from "./bounded-list.ts";
import { type Desk, fullFaces, teaser } from "./desk.ts";
import { countedParts, hasYearLists, LONGEST_LIST, NEWEST, newestFirst, partCounts, periodGroups } from "./lists.ts";
import type { PageSpec } from "./page-spec.ts";
import type { Link, TeaserGroup } from "./props/pieces.ts";
import { linkToTerm, type Shown, termPage } from "./term-page.ts";

function neighbours(desk: Desk, term: Term, periods: readonly Period[], i: number): Pick<Shown, "older" | "newer"> {
	const to = (period: Period | undefined): Link | undefined =>
		period && {
			href: desk.href(termAddress(term.kind, term.key, period.civil)),
			text: headDate(period.civil, desk.settings.language),
		};
	const [older, newer] = [to(periods[i - 1]), to(periods[i + 1])];
	return { ...(older && { older }), ...(newer && { newer }) };
}

/** A page of articles that no calendar can cut, and those it is cut into by title where they are many. */
function ownPages(
	desk: Desk,
	term: Term,
	list: { civil: string; name: string; count: number; own: readonly Article[] },
	above: Link[],
	more: { inputs?: () => unknown; shown?: () => Partial<Shown> } = {},
): PageSpec[] {
	const address = termAddress(term.kind, term.key, list.civil);
	const { groups, inputs, parts, runs } = boundedList(desk, list.own, address, () => list.name);
	const here = { href: desk.href(address), text: list.name };
	const shown = (): Shown => {
		const cut = more.shown?.() ?? {};
		return { ...cut, groups: cut.groups ?? groups(), parts: [...(cut.parts ?? []), ...parts] };
	};
	return [
		termPage(desk, term, { name: list.name, address, count: list.count }, above, {
			inputs: () => [inputs(), more.inputs?.()],
			shown,
		}),
		...runs.map((run) =>
			termPage(desk, term, run, [...above, here], {
				inputs: run.inputs,
				shown: () => ({ groups: run.groups(), parts: [] }),
			}),
		),
	];
}

/** A year's list where it is short, else its months, else their days. */
function periodPages(desk: Desk, term: Term, periods: readonly Period[], above: Link[]): PageSpec[] {
	return periods.flatMap((period, i) => {
		const { civil, articles } = period;
		const name = showDate(civil, desk.settings.language);
		const beside = [periods[i - 1]?.civil, periods[i + 1]?.civil];
		const list = { civil, name, count: articles.length };
		const address = (part: string) => termAddress(term.kind, term.key, part);
		if (articles.length > LONGEST_LIST) {
			const { own, parts } = period;
			const here = { href: desk.href(address(civil)), text: name };
			return [
				...ownPages(desk, term, { ...list, own: newestFirst(own) }, above, {
					inputs: () => [beside, partCounts(parts)],
					shown: () => ({ ...neighbours(desk, term, periods, i), parts: countedParts(desk, parts, address) }),
				}),
				...periodPages(desk, term, parts, [...above, here]),
			];
		}
		// The months of a year that is short stand under headings; nothing else is worth cutting.
		const groups = () => (civil.length === 4 ? { groups: periodGroups(desk, period, false) } : {});
		return ownPages(desk, term, { ...list, own: newestFirst(articles) }, above, {
			inputs: () => beside,
			shown: () => ({ ...neighbours(desk, term, periods, i), ...groups() }),
		});
	});
}

/** A term's landing page and, where that does not hold all, the lists by year and of what is undated. */
export function pagesOfTerm(desk: Desk, term: Term): PageSpec[] {
	const series = term.kind === "series";
	// A series is read in order, everything else newest first.
	const order = () => (series ? term.articles : newestFirst(term.articles));
	const group = (articles: readonly Article[]): TeaserGroup => ({
		...(series && { numbered: true }),
		items: articles.map((article) => teaser(desk, article)),
	});
	if (!hasYearLists(term)) {
		const whole = { inputs: () => fullFaces(desk, order()), shown: () => ({ groups: [group(order())], parts: [] }) };
		return [termPage(desk, term, undefined, [], whole)];
	}
	const newest = () => order().slice(0, NEWEST);
	const years = calendar(term.articles);
	const undated = term.articles.filter((article) => !article.date);
	const address = (civil: string) => termAddress(term.kind, term.key, civil);
	const name = desk.messages.undated;
	const shown = (): Shown => ({
		groups: [{ ...(!series && { heading: desk.messages.newest, id: "newest" }), ...group(newest()) }],
		parts: [
			...countedParts(desk, [...years].reverse(), address),
			...(undated.length > 0 ? [{ href: desk.href(address("undated")), text: name, count: undated.length }] : []),
		],
	});
	const up = [linkToTerm(desk, term)];
	return [
		termPage(desk, term, undefined, [], { inputs: () => fullFaces(desk, newest()), shown }),
		...periodPages(desk, term, years, up),
		...(undated.length > 0
			? ownPages(desk, term, { civil: "undated", name, count: undated.length, own: undated }, up)
			: []),
	];
}
