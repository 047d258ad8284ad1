import type { ArchiveHoldings } from "../../../src/archive/volume-table.ts";
import { element } from "./element.ts";
import { pageWords } from "./page-words.ts";

const words = pageWords.search;

/** Says what is searched, and how many months of it have nothing. Leads to the page about that, where there is one. */
export function coverageLine(line: HTMLElement, { articles, years, emptyMonths }: ArchiveHoldings): void {
	const [first, last] = [years[0]?.[0], years.at(-1)?.[0]];
	const extent =
		first === undefined || last === undefined
			? pageWords.articles(articles)
			: pageWords.extent(articles, pageWords.showYear(Number(first)), pageWords.showYear(Number(last)));
	const text = words.coverage(extent, emptyMonths);
	const { href } = line.dataset;
	line.replaceChildren(href === undefined ? text : element("a", { href }, text));
}
