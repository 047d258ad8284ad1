import type { Article } from "../article/article.ts";
import { showLetters } from "../text/filing-key.ts";
import { type Desk, teaser } from "./desk.ts";
import { cutRun, runAddress, titleRun } from "./letter-runs.ts";
import { LONGEST_LIST } from "./lists.ts";
import type { CountedLink, TeaserGroup } from "./props.ts";

/** A list that was cut off another. */
interface RunList {
	address: string;
	name: string;
	groups: TeaserGroup[];
	count: number;
}

/** A list as its page shows it: the articles, or links to the lists that it is cut into. */
interface BoundedList {
	groups: TeaserGroup[];
	parts: CountedLink[];
	runs: RunList[];
}

/**
 * Articles that no calendar can cut further, in the order given while they are few; else cut by how their titles begin.
 * `name` is what the list at `address` is called.
 */
export function boundedList(desk: Desk, articles: readonly Article[], address: string, name: string): BoundedList {
	const group = (items: readonly Article[]) => [{ items: items.map((article) => teaser(desk, article)) }];
	if (articles.length === 0) return { groups: [], parts: [], runs: [] };
	if (articles.length <= LONGEST_LIST) return { groups: group(articles), parts: [], runs: [] };
	const runs = cutRun(titleRun(articles, desk.settings.language)).map(
		(run): RunList => ({
			address: runAddress(address, run),
			name: desk.messages.part(name, showLetters(run.prefix)),
			groups: group(run.members.map(({ item }) => item)),
			count: run.members.length,
		}),
	);
	const parts = runs.map(({ address, name, count }) => ({ href: desk.href(address), text: name, count }));
	return { groups: [], parts, runs };
}
