import type { Article } from "../article/article.ts";
import { compare } from "../text/compare.ts";
import { filingKey } from "../text/filing-key.ts";
import { fold } from "../text/fold.ts";
import { groupBy } from "../text/group-by.ts";
import { LONGEST_LIST } from "./lists.ts";

interface Filed<Item> {
	/** Letters and digits by which it is filed; the first is the letter that it stands under. */
	key: string;
	item: Item;
}

/** Articles or names that begin alike, in the order of their letters. */
export interface Run<Item> {
	/** How they begin; empty for all. */
	prefix: string;
	members: readonly Filed<Item>[];
}

/** All articles as one run by title. Equal titles are told apart by their addresses. */
export function titleRun(articles: readonly Article[], language: string): Run<Article> {
	const members = articles
		.map((item) => ({ title: filingKey(item.title, language), item }))
		.sort((a, b) => compare(a.title, b.title) || compare(a.item.address, b.item.address))
		.map(({ title, item }) => ({ key: title + fold(item.address).replaceAll("-", ""), item }));
	return { prefix: "", members };
}

/** Runs that share one more letter; those that end with the prefix come first. */
export function nextLetter<Item>(run: Run<Item>): Run<Item>[] {
	const length = Array.from(run.prefix).length + 1;
	const runs = groupBy(run.members, ({ key }) => Array.from(key).slice(0, length).join(""));
	return [...runs].sort(([a], [b]) => compare(a, b)).map(([prefix, members]) => ({ prefix, members }));
}

/** Cuts a run until each is short enough for one list. */
export function cutRun<Item>(run: Run<Item>): Run<Item>[] {
	if (run.members.length <= LONGEST_LIST) return [run];
	return nextLetter(run).flatMap((part) => (part.prefix === run.prefix ? [part] : cutRun(part)));
}

/** Address of a run's list below that of the page it was cut from. Names with `@` belong to the archive's own pages. */
export function runAddress(below: string, { prefix }: Pick<Run<unknown>, "prefix">): string {
	return prefix === "" ? below : `${below}@${prefix}/`;
}
