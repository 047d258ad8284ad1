import { issueAddress, issuesAddress, issuesOfYearAddress } from "../archive/addresses.ts";
import { type Issue, printIssues } from "../archive/print-issues.ts";
import { headDate, showDayInFull } from "../article/dates.ts";
import { groupBy } from "../text/group-by.ts";
import { boundedList } from "./bounded-list.ts";
import { type Desk, head } from "./desk.ts";
import { LONGEST_LIST, teasersUnder } from "./lists.ts";
import type { PageSpec } from "./page-spec.ts";
import type { IssueProps, IssuesProps } from "./props/calendar.ts";
import type { CountedLink, Link, TeaserGroup } from "./props/pieces.ts";

function nameOf(desk: Desk, { civil, name }: Issue): string {
	const { language } = desk.settings;
	if (civil === undefined) return desk.messages.printIssue(name);
	return civil.length === 10 ? showDayInFull(civil, language) : headDate(civil, language);
}

const issueLink = (desk: Desk, issue: Issue): Link => ({
	href: desk.href(issueAddress(issue.key)),
	text: nameOf(desk, issue),
});

const counted = (desk: Desk, issue: Issue): CountedLink => ({
	...issueLink(desk, issue),
	text: issue.civil === undefined ? nameOf(desk, issue) : headDate(issue.civil, desk.settings.language),
	count: issue.articles.length,
});

/** Its articles under the pages that they begin on. */
function pageGroups(desk: Desk, { articles, civil }: Issue): TeaserGroup[] {
	const pages = groupBy(articles, ({ print }) => print?.page);
	return [...pages].map(([page, members], i) => ({
		...(page !== undefined && { heading: desk.messages.printPageHeading(page), id: `p${i + 1}` }),
		items: teasersUnder(desk, civil, members),
	}));
}

function issuePages(desk: Desk, issues: readonly Issue[], i: number): PageSpec[] {
	const issue = issues[i];
	if (!issue) return [];
	const { messages } = desk;
	const address = issueAddress(issue.key);
	const [older, newer] = [issues[i - 1], issues[i + 1]].map((other) => other && issueLink(desk, other));
	const up = [{ href: desk.href(issuesAddress), text: messages.issues.heading }];
	const page = (at: string, heading: string, count: number, more: Partial<IssueProps>): PageSpec => {
		const extent = messages.articles(count);
		const props: IssueProps = {
			head: head(desk, at, heading, { description: messages.labelled(heading, extent) }),
			label: messages.issues.one,
			heading,
			extent,
			breadcrumbs: up,
			groups: [],
			parts: [],
			...more,
		};
		return { url: at, layout: "issue", props, listed: {} };
	};
	const name = nameOf(desk, issue);
	const long = issue.articles.length > LONGEST_LIST;
	const { parts, runs } = boundedList(desk, long ? issue.articles : [], address, () => name);
	return [
		page(address, name, issue.articles.length, {
			groups: long ? [] : pageGroups(desk, issue),
			parts,
			...(older && { older }),
			...(newer && { newer }),
		}),
		...runs.map((run) =>
			page(run.address, run.name, run.count, { breadcrumbs: [...up, issueLink(desk, issue)], groups: run.groups() }),
		),
	];
}

/** The index: all issues under their years, newest first; where they are many, a page for each year. */
function indexPages(desk: Desk, issues: readonly Issue[]): PageSpec[] {
	const { messages } = desk;
	const years = [...groupBy(issues, ({ year }) => year)].reverse();
	const nameOfYear = (year: string | undefined) =>
		year === undefined ? messages.undated : messages.showYear(Number(year));
	const shelf = ([year, members]: [string | undefined, Issue[]]) => ({
		heading: nameOfYear(year),
		id: `y${year ?? ""}`,
		links: members.map((issue) => counted(desk, issue)),
	});
	const page = (address: string, heading: string, more: Pick<IssuesProps, "extent" | "years" | "parts">): PageSpec => {
		const props: IssuesProps = {
			head: head(desk, address, heading, { description: messages.labelled(heading, more.extent) }),
			heading,
			breadcrumbs: address === issuesAddress ? [] : [{ href: desk.href(issuesAddress), text: messages.issues.heading }],
			...more,
		};
		return { url: address, layout: "issues", props, listed: {} };
	};
	const extent = messages.issues.count(issues.length);
	const { heading } = messages.issues;
	if (issues.length <= LONGEST_LIST)
		return [page(issuesAddress, heading, { extent, years: years.map(shelf), parts: [] })];
	const parts = years.map(([year, members]) => ({
		href: desk.href(issuesOfYearAddress(year)),
		text: nameOfYear(year),
		count: members.length,
	}));
	return [
		page(issuesAddress, heading, { extent, years: [], parts }),
		...years.map(([year, members]) =>
			page(issuesOfYearAddress(year), messages.part(heading, nameOfYear(year)), {
				extent: messages.issues.count(members.length),
				years: [shelf([year, members])],
				parts: [],
			}),
		),
	];
}

/** A page for each printed issue that articles name, and an index of them. */
export function printIssuePages(desk: Desk): PageSpec[] {
	const issues = printIssues(desk.archive);
	if (issues.length === 0) return [];
	return [...indexPages(desk, issues), ...issues.flatMap((_, i) => issuePages(desk, issues, i))];
}
