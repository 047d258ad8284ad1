import type { Article } from "../article/article.ts";
import { compare } from "../text/compare.ts";
import { fold } from "../text/fold.ts";
import { groupBy } from "../text/group-by.ts";
import { LONGEST_LIST } from "./lists.ts";

interface Titled {
	/** Letters and digits of the title, then of the address, which tells equal titles apart. */
	key: string;
	article: Article;
}

/** Articles whose titles begin alike, by title. */
export interface TitleRun {
	/** How they begin, folded; empty for all. */
	prefix: string;
	members: readonly Titled[];
}

/** All articles as one run. */
export function titleRun(articles: readonly Article[]): TitleRun {
	const members = articles
		.map((article) => ({ title: fold(article.title), article }))
		.sort((a, b) => compare(a.title, b.title) || compare(a.article.address, b.article.address))
		.map(({ title, article }): Titled => ({ key: `${title}${fold(article.address)}`.replaceAll("-", ""), article }));
	return { prefix: "", members };
}

/** Runs that share one more letter; those that end with the prefix come first. */
export function nextLetter(run: TitleRun): TitleRun[] {
	const length = Array.from(run.prefix).length + 1;
	const runs = groupBy(run.members, ({ key }) => Array.from(key).slice(0, length).join(""));
	return [...runs].sort(([a], [b]) => compare(a, b)).map(([prefix, members]) => ({ prefix, members }));
}

/** Cuts a run until each is short enough for one list. */
export function cutRun(run: TitleRun): TitleRun[] {
	if (run.members.length <= LONGEST_LIST) return [run];
	return nextLetter(run).flatMap((part) => (part.prefix === run.prefix ? [part] : cutRun(part)));
}

/** Address of a run's list below that of the page it was cut from. Names with `@` belong to the archive's own pages. */
export function runAddress(below: string, { prefix }: TitleRun): string {
	return prefix === "" ? below : `${below}@${prefix}/`;
}
