import { undatedAddress } from "../archive/addresses.ts";
import type { Article } from "../article/article.ts";
import { showLetters } from "../text/filing-key.ts";
import { type Desk, head, teaser } from "./desk.ts";
import { cutRun, nextLetter, type Run, runAddress, titleRun } from "./letter-runs.ts";
import { LONGEST_LIST } from "./lists.ts";
import type { PageSpec } from "./page-spec.ts";
import type { PeriodProps } from "./props/calendar.ts";

type TitleRun = Run<Article>;

const addressOf = (run: TitleRun) => runAddress(undatedAddress, run);

function page(desk: Desk, run: TitleRun, shown: TitleRun["members"], parts: readonly TitleRun[]): PageSpec {
	const { messages } = desk;
	const name = messages.undatedArticles;
	const heading = run.prefix === "" ? name : messages.part(name, showLetters(run.prefix));
	const extent = messages.articles(run.members.length);
	const props: PeriodProps = {
		head: head(desk, addressOf(run), heading, { description: messages.labelled(heading, extent) }),
		kind: "undated",
		heading,
		extent,
		breadcrumbs: run.prefix === "" ? [] : [{ href: desk.href(undatedAddress), text: name }],
		groups: shown.length > 0 ? [{ items: shown.map(({ item }) => teaser(desk, item)) }] : [],
		parts: parts.map((part) => ({
			href: desk.href(addressOf(part)),
			text: showLetters(part.prefix),
			count: part.members.length,
		})),
	};
	return { url: addressOf(run), layout: "period", props, listed: {} };
}

/**
 * The undated articles by title. A long list is cut by the first letter, and a letter whose list is still long into
 * runs of titles that begin alike: never deeper, so that every article stays within four clicks of the front page.
 */
export function undatedPages(desk: Desk): PageSpec[] {
	const whole = titleRun(desk.archive.undated, desk.settings.language);
	if (whole.members.length === 0) return [];
	if (whole.members.length <= LONGEST_LIST) return [page(desk, whole, whole.members, [])];
	const letters = nextLetter(whole);
	const pagesOfLetter = (letter: TitleRun): PageSpec[] => {
		const runs = cutRun(letter);
		const shown = runs.find(({ prefix }) => prefix === letter.prefix)?.members ?? [];
		const parts = runs.filter(({ prefix }) => prefix !== letter.prefix);
		return [page(desk, letter, shown, parts), ...parts.map((run) => page(desk, run, run.members, []))];
	};
	return [page(desk, whole, [], letters), ...letters.flatMap(pagesOfLetter)];
}
