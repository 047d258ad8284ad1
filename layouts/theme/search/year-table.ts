import { element } from "./element.ts";
import { pageWords } from "./page-words.ts";
import type { YearCounts } from "./protocol.ts";
import type { ChartState } from "./year-chart.ts";

const { table } = pageWords.search.chart;

/** The chart as a table: the same numbers, year by year, each year with the same link. Written when it is opened. */
export function yearTable(years: YearCounts): { details: HTMLDetailsElement; show: (state: ChartState) => void } {
	const body = element("tbody");
	const head = element("tr");
	const grid = element("table", {}, element("thead", {}, head), body);
	const scroller = element("div", { class: "scroller", tabindex: "0", role: "region", "aria-label": table.name }, grid);
	const details = element("details", { class: "year-table" }, element("summary", {}, table.open), scroller);
	let state: ChartState | undefined;

	function write(): void {
		if (!details.open || state === undefined) return;
		const { found, address } = state;
		const counts = new Map(found);
		const columns = [table.year, ...(found ? [table.found] : []), table.held];
		head.replaceChildren(...columns.map((name) => element("th", { scope: "col" }, name)));
		body.replaceChildren(
			...years.map(([year, held]) => {
				const link = element("a", { href: address(Number(year), Number(year)) }, pageWords.showYear(Number(year)));
				const numbers = [...(found ? [counts.get(year) ?? 0] : []), held];
				const cells = numbers.map((number) => element("td", {}, pageWords.number(number)));
				return element("tr", {}, element("th", { scope: "row" }, link), ...cells);
			}),
		);
	}

	details.addEventListener("toggle", write);
	return {
		details,
		show: (next) => {
			state = next;
			write();
		},
	};
}
