import { termAddress, vocabularyAddress } from "../archive/addresses.ts";
import { calendar, type Period } from "../archive/calendar.ts";
import type { Term } from "../archive/terms.ts";
import type { Article } from "../article/article.ts";
import { showDate } from "../article/dates.ts";
import { type TermKind, termKinds } from "../settings.ts";
import { compare } from "../text/compare.ts";
import { fold } from "../text/fold.ts";
import { groupBy } from "../text/group-by.ts";
import { type Desk, head, teaser } from "./desk.ts";
import { countedParts, LONGEST_LIST, NEWEST, newestFirst, periodGroups, SHORT_LIST } from "./lists.ts";
import type { PageSpec } from "./page-spec.ts";
import type { Link, TermProps, TermsProps } from "./props.ts";
import { cutRun, runAddress, type TitleRun, titleRun } from "./title-runs.ts";

/** Kinds whose terms have a feed of their own. */
export const kindsWithFeed: readonly TermKind[] = ["topics", "authors", "people", "series"];

export const termFeedAddress = (term: Term) => `${termAddress(term.kind, term.key)}feed.xml`;

const link = (desk: Desk, term: Term): Link => ({
	href: desk.href(termAddress(term.kind, term.key)),
	text: term.name,
});

const vocabularyLink = (desk: Desk, kind: TermKind): Link => ({
	href: desk.href(vocabularyAddress(kind)),
	text: desk.messages.vocabularies[kind].plural,
});

type Shown = Pick<TermProps, "groups" | "parts" | "older" | "newer">;

function termPage(
	desk: Desk,
	term: Term,
	part: { civil: string; count: number; name?: string } | undefined,
	above: Link[],
	shown: Shown,
): PageSpec {
	const { messages, settings } = desk;
	const label =
		part && (part.name ?? (part.civil === "undated" ? messages.undated : showDate(part.civil, settings.language)));
	const heading = label ? messages.part(term.name, label) : term.name;
	const address = termAddress(term.kind, term.key, part?.civil);
	const extent = messages.articles(part?.count ?? term.articles.length);
	const feed = kindsWithFeed.includes(term.kind) && {
		href: desk.href(termFeedAddress(term)),
		text: messages.feed,
	};
	const props: TermProps = {
		head: head(desk, address, heading, {
			description: `${heading}: ${extent}`,
			...(feed && {
				feeds: [
					{
						href: feed.href,
						title: messages.atomFeed(term.name),
						type: "application/atom+xml",
					},
				],
			}),
		}),
		kind: term.kind,
		label: messages.vocabularies[term.kind].singular,
		heading,
		extent,
		breadcrumbs: [vocabularyLink(desk, term.kind), ...above],
		aliases: (!part && term.file?.aliases) || [],
		...(!part && term.file?.body && { intro: term.file.body }),
		sameAs: part
			? []
			: (term.file?.sameAs ?? []).map((address) => ({
					href: address,
					text: new URL(address).hostname.replace(/^www\./, ""),
				})),
		...(!part && term.parent && { parent: link(desk, term.parent) }),
		children: part ? [] : [...term.children].sort((a, b) => compare(a.key, b.key)).map((child) => link(desk, child)),
		...shown,
		...(!part && feed && { feed }),
	};
	return {
		url: address,
		layout: "term",
		props,
		listed: {},
		...(term.file && { origin: term.file.path }),
	};
}

function neighbours(desk: Desk, term: Term, periods: readonly Period[], i: number): Pick<Shown, "older" | "newer"> {
	const to = (period: Period | undefined): Link | undefined =>
		period && {
			href: desk.href(termAddress(term.kind, term.key, period.civil)),
			text: showDate(period.civil, desk.settings.language),
		};
	const [older, newer] = [to(periods[i - 1]), to(periods[i + 1])];
	return { ...(older && { older }), ...(newer && { newer }) };
}

/** The undated articles of a term; a long list is cut by titles. */
function undatedOfTerm(desk: Desk, term: Term, articles: readonly Article[], up: Link): PageSpec[] {
	const part = { civil: "undated", count: articles.length };
	const list = (run: TitleRun) => [{ items: run.members.map(({ article }) => teaser(desk, article)) }];
	const whole = titleRun(articles);
	const runs = cutRun(whole);
	if (runs.length === 1) return [termPage(desk, term, part, [up], { groups: list(whole), parts: [] })];
	const address = termAddress(term.kind, term.key, "undated");
	const name = (run: TitleRun) => desk.messages.part(desk.messages.undated, run.prefix.toUpperCase());
	const parts = runs.map((run) => ({
		href: desk.href(runAddress(address, run)),
		text: name(run),
		count: run.members.length,
	}));
	const above = [up, { href: desk.href(address), text: desk.messages.undated }];
	return [
		termPage(desk, term, part, [up], { groups: [], parts }),
		...runs.map((run) => {
			const count = run.members.length;
			return termPage(desk, term, { civil: `undated-@${run.prefix}`, count, name: name(run) }, above, {
				groups: list(run),
				parts: [],
			});
		}),
	];
}

/** A term's landing page; where it does not hold all, its years, the months of a year that is long, the days of such a month. */
function pagesOfTerm(desk: Desk, term: Term): PageSpec[] {
	// A series is read in order, everything else newest first.
	const order = term.kind === "series" ? [...term.articles] : newestFirst(term.articles);
	if (order.length <= SHORT_LIST) {
		return [
			termPage(desk, term, undefined, [], {
				groups: [{ items: order.map((article) => teaser(desk, article)) }],
				parts: [],
			}),
		];
	}
	const newest = order.slice(0, NEWEST).map((article) => teaser(desk, article));
	const landing = {
		groups: [
			{
				...(term.kind !== "series" && {
					heading: desk.messages.newest,
					id: "newest",
				}),
				items: newest,
			},
		],
	};
	const years = calendar(term.articles.filter((article) => article.date));
	const undated = term.articles.filter((article) => !article.date);
	const address = (civil: string) => termAddress(term.kind, term.key, civil);
	const parts = countedParts(desk, [...years].reverse(), address);
	if (undated.length > 0)
		parts.push({
			href: desk.href(address("undated")),
			text: desk.messages.undated,
			count: undated.length,
		});
	const up = link(desk, term);
	const pages = [termPage(desk, term, undefined, [], { ...landing, parts })];
	const items = (articles: readonly Article[]) => [{ items: articles.map((article) => teaser(desk, article)) }];
	const pagesOfPeriods = (periods: readonly Period[], above: Link[]): PageSpec[] =>
		periods.flatMap((period, i) => {
			const { civil, articles, own, parts } = period;
			// A day cannot be cut further.
			const long = articles.length > LONGEST_LIST && parts.length > 0;
			const whole = civil.length === 4 ? periodGroups(desk, period, false) : items(newestFirst(articles));
			const shown: Shown = {
				groups: !long ? whole : own.length > 0 ? items(newestFirst(own)) : [],
				parts: long ? countedParts(desk, parts, address) : [],
				...neighbours(desk, term, periods, i),
			};
			const here = { href: desk.href(address(civil)), text: showDate(civil, desk.settings.language) };
			return [
				termPage(desk, term, { civil, count: articles.length }, above, shown),
				...(long ? pagesOfPeriods(parts, [...above, here]) : []),
			];
		});
	pages.push(...pagesOfPeriods(years, [up]));
	if (undated.length > 0) pages.push(...undatedOfTerm(desk, term, undated, up));
	return pages;
}

// Names of people are filed by their last word, as in an index of persons; other names by their first.
const filingName = (term: Term) =>
	term.kind === "people" || term.kind === "authors" ? term.name.replace(/^(.*)\s+(\S+)$/, "$2 $1") : term.name;

function indexPage(desk: Desk, kind: TermKind, terms: readonly Term[]): PageSpec {
	const { plural } = desk.messages.vocabularies[kind];
	const heading = plural;
	const extent = desk.messages.entries(terms.length, kind);
	const filed = terms
		.map((term) => ({ term, key: fold(filingName(term)) }))
		.sort((a, b) => compare(a.key, b.key) || compare(a.term.key, b.term.key));
	const letters = [...groupBy(filed, ({ key }) => Array.from(key)[0]?.toUpperCase() ?? "")].map(
		([letter, members]) => ({
			letter,
			id: `letter-${letter.toLowerCase()}`,
			links: members.map(({ term }) => ({
				...link(desk, term),
				count: term.articles.length,
			})),
		}),
	);
	const props: TermsProps = {
		head: head(desk, vocabularyAddress(kind), heading, {
			description: `${heading}: ${extent}`,
		}),
		kind,
		heading,
		extent,
		letters,
	};
	return { url: vocabularyAddress(kind), layout: "terms", props, listed: {} };
}

/** Index and pages of every vocabulary that has names in it. */
export function termPages(desk: Desk): PageSpec[] {
	return termKinds.flatMap((kind) => {
		const terms = [...desk.archive.terms[kind].values()].sort((a, b) => compare(a.key, b.key));
		return terms.length > 0 ? [indexPage(desk, kind, terms), ...terms.flatMap((term) => pagesOfTerm(desk, term))] : [];
	});
}
