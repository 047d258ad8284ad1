import { undatedAddress } from "../archive/addresses.ts";
import type { Article } from "../article/article.ts";
import { compare } from "../text/compare.ts";
import { fold } from "../text/fold.ts";
import { groupBy } from "../text/group-by.ts";
import { type Desk, head, teaser } from "./desk.ts";
import { LONGEST_LIST } from "./lists.ts";
import type { PageSpec } from "./page-spec.ts";
import type { PeriodProps } from "./props.ts";

interface Titled {
	/** What the list is cut by: the title's letters and digits alone. */
	key: string;
	article: Article;
}

/** Articles whose titles begin alike. */
interface Run {
	prefix: string;
	members: readonly Titled[];
}

function byBeginning(articles: readonly Titled[], length: number): Run[] {
	const runs = groupBy(articles, ({ key }) => Array.from(key).slice(0, length).join(""));
	return [...runs].sort(([a], [b]) => compare(a, b)).map(([prefix, members]) => ({ prefix, members }));
}

/** Cuts a run until each is short enough for one list; titles that are the prefix itself cannot be told apart. */
function cut(run: Run): Run[] {
	if (run.members.length <= LONGEST_LIST) return [run];
	const parts = byBeginning(run.members, Array.from(run.prefix).length + 1);
	return parts.flatMap((part) => (part.prefix === run.prefix ? [part] : cut(part)));
}

const addressOf = ({ prefix }: Run) => `${undatedAddress}${prefix === "" ? "" : `${prefix}/`}`;

function page(desk: Desk, run: Run, shown: readonly Titled[], parts: readonly Run[]): PageSpec {
	const { messages } = desk;
	const name = messages.undatedArticles;
	const heading = run.prefix === "" ? name : messages.part(name, run.prefix.toUpperCase());
	const extent = messages.articles(run.members.length);
	const props: PeriodProps = {
		head: head(desk, addressOf(run), heading, { description: `${heading}: ${extent}` }),
		kind: "undated",
		heading,
		extent,
		breadcrumbs: run.prefix === "" ? [] : [{ href: desk.href(undatedAddress), text: name }],
		groups: shown.length > 0 ? [{ items: shown.map(({ article }) => teaser(desk, article)) }] : [],
		parts: parts.map((part) => ({
			href: desk.href(addressOf(part)),
			text: part.prefix.toUpperCase(),
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
	const all = desk.archive.undated
		.map((article) => ({ name: fold(article.title), article }))
		.sort((a, b) => compare(a.name, b.name) || compare(a.article.address, b.article.address))
		.map(({ name, article }): Titled => ({ key: name.replaceAll("-", ""), article }));
	if (all.length === 0) return [];
	const whole: Run = { prefix: "", members: all };
	if (all.length <= LONGEST_LIST) return [page(desk, whole, all, [])];
	const letters = byBeginning(all, 1);
	const pagesOfLetter = (letter: Run): PageSpec[] => {
		const runs = cut(letter);
		const shown = runs.find(({ prefix }) => prefix === letter.prefix)?.members ?? [];
		const parts = runs.filter(({ prefix }) => prefix !== letter.prefix);
		return [page(desk, letter, shown, parts), ...parts.map((run) => page(desk, run, run.members, []))];
	};
	return [page(desk, whole, [], letters), ...letters.flatMap(pagesOfLetter)];
}
