import type { Article } from "../article/article.ts";
import { showLetters } from "../text/filing-key.ts";
import { type Desk, fullFaces, teaser } from "./desk.ts";
import { cutRun, runAddress, titleRun } from "./letter-runs.ts";
import { LONGEST_LIST } from "./lists.ts";
import type { CountedLink, TeaserGroup } from "./props/pieces.ts";

/** A list that was cut off another. */
interface RunList extends Shelf {
	address: string;
	name: string;
	count: number;
}

/** Articles that a page lists, made into teasers only when the page is printed. */
interface Shelf {
	groups: () => TeaserGroup[];
	/** What the groups are made from. */
	inputs: () => string;
}

/** A list as its page shows it: the articles, or links to the lists that it is cut into. */
interface BoundedList extends Shelf {
	parts: CountedLink[];
	runs: RunList[];
}

function shelf(desk: Desk, articles: readonly Article[]): Shelf {
	return {
		groups: () => (articles.length > 0 ? [{ items: articles.map((article) => teaser(desk, article)) }] : []),
		inputs: () => fullFaces(desk, articles),
	};
}

/**
 * Articles that no calendar can cut further, in the order given while they are few; else cut by how their titles begin.
 * `name` is what the list at `address` is called.
 */
export function boundedList(
	desk: Desk,
	articles: readonly Article[],
	address: string,
	name: () => string,
): BoundedList {
	if (articles.length <= LONGEST_LIST) return { ...shelf(desk, articles), parts: [], runs: [] };
	const runs = cutRun(titleRun(articles, desk.settings.language)).map(
		(run): RunList => ({
			address: runAddress(address, run),
			name: desk.messages.part(name(), showLetters(run.prefix)),
			count: run.members.length,
			...shelf(
				desk,
				run.members.map(({ item }) => item),
			),
		}),
	);
	const parts = runs.map(({ address, name, count }) => ({ href: desk.href(address), text: name, count }));
	const counts = runs.map(({ name, count }) => `${name} ${count}`).join("\n");
	return { groups: () => [], inputs: () => counts, parts, runs };
}
