import type { ArchiveHoldings } from "../../../src/archive/volume-table.ts";
import { chosenChips } from "./chosen-chips.ts";
import { coverageLine } from "./coverage-line.ts";
import { element, part } from "./element.ts";
import { pageWords } from "./page-words.ts";
import type { Answer } from "./protocol.ts";
import { emptyState, type FacetGroup, type SearchState, writeState } from "./query-state.ts";
import { ResultList } from "./result-list.ts";
import { showProblem, showProgress, showStart } from "./result-status.ts";
import { understoodLines } from "./understood-lines.ts";
import { yearDigits } from "./year-bins.ts";
import { type ChartState, YearChart } from "./year-chart.ts";

const words = pageWords.search;

/** Address of a question kept to some years. */
function withinYears(state: SearchState, first: number, last: number): string {
	return writeState({ ...state, from: yearDigits(first), to: yearDigits(last), pages: 1 });
}

function chartState(state: SearchState, years: Answer["years"]): ChartState {
	const { from, to } = state;
	const chosen: [number, number] = [Number(from.slice(0, 4) || 0), Number(to.slice(0, 4) || 9999)];
	return {
		address: (first, last) => withinYears(state, first, last),
		...(years && { found: years }),
		...((from || to) && { chosen }),
	};
}

/** Everything on the page that an answer shows itself in. */
export class SearchView {
	readonly #results = part("results");
	readonly #list: ResultList;
	readonly #chart: YearChart;
	readonly #chips = part("search-chosen");
	readonly #understood = part("search-understood");
	readonly #undated = part("search-undated");
	readonly #more = part("search-more") as HTMLButtonElement;
	readonly #actions = part("search-list");
	/** Place of the result that the focus goes to when it is there. */
	#continueAt: number | undefined;
	/** All is known of the question that was asked last. */
	#answered = false;
	/** The focus was on a chip, which is gone with what it lifted. */
	#onChip = false;

	/** @param base path prefix; @param go asks what another address asks */
	constructor(holdings: ArchiveHoldings, base: string, go: (address: string) => void) {
		this.#list = new ResultList(this.#results, base);
		this.#chart = new YearChart(part("search-years"), holdings.years, chartState(emptyState(), undefined), go);
		coverageLine(part("search-coverage"), holdings);
	}

	/** Nothing is asked. */
	rest(): void {
		this.#clear();
		this.#open();
		part("search-findings").dataset.rest = "";
		void this.#list.show([]);
		this.#chips.hidden = true;
		this.#chart.show(chartState(emptyState(), undefined));
	}

	/** A question is on its way. What the last one found stays until the answer comes. */
	start(state: SearchState, nameOf: (group: FacetGroup, key: string) => string): void {
		this.#clear();
		this.#showUndated(0, state);
		this.chosen(state, nameOf);
	}

	chosen(state: SearchState, nameOf: (group: FacetGroup, key: string) => string): void {
		const chips = chosenChips(state, nameOf);
		this.#chips.replaceChildren(element("ul", { class: "chosen" }, ...chips));
		this.#chips.hidden = chips.length === 0;
		if (this.#onChip) (this.#chips.querySelector("a") ?? part("search-findings")).focus({ preventScroll: true });
	}

	problem(problem: string, state: SearchState): void {
		this.#clear();
		this.#open();
		void this.#list.show([]);
		showProblem(problem);
		this.#chart.show(chartState({ ...state, from: "", to: "" }, undefined));
	}

	/**
	 * False when a later answer took its place while this one was written.
	 *
	 * @param again whether the question was asked before. What is shown of its answer stays until more is known.
	 */
	async show(answer: Answer, state: SearchState, again: boolean): Promise<boolean> {
		if (!again || answer.complete || !this.#answered) this.#describe(answer, state);
		if (!(await this.#list.show(answer.articles, again && !answer.complete))) return false;
		this.#more.hidden = this.#list.length === 0 || this.#list.length >= answer.total;
		if (answer.complete) this.#results.dataset.complete = "true";
		if (this.#continueAt !== undefined && this.#continueAt < this.#list.length) {
			this.#list.focus(this.#continueAt);
			this.#continueAt = undefined;
		}
		return true;
	}

	#describe(answer: Answer, state: SearchState): void {
		this.#open(answer.understood && understoodLines(answer.understood, state));
		this.#chart.show(chartState(state, answer.years));
		this.#showUndated(answer.complete ? (answer.undated ?? 0) : 0, state);
		showProgress(answer);
		this.#actions.hidden = !answer.complete || answer.total === 0;
		this.#answered ||= answer.complete;
	}

	/** More results are on their way: the focus goes on to the first of them. */
	continueAt(): void {
		this.#continueAt = this.#list.length;
		delete this.#results.dataset.complete;
	}

	/** The link that was followed may be gone when its question is asked. */
	keepFocus(link: Element): void {
		this.#onChip = this.#chips.contains(link);
	}

	#clear(): void {
		delete this.#results.dataset.complete;
		showStart();
		this.#undated.hidden = true;
		this.#more.hidden = true;
		this.#actions.hidden = true;
		this.#continueAt = undefined;
		this.#answered = false;
	}

	/** Shows the place for what is found. What stands in it is kept until then, so that nothing jumps. */
	#open(understood: HTMLElement[] = []): void {
		delete part("search-findings").dataset.rest;
		this.#understood.replaceChildren(...understood);
	}

	#showUndated(count: number, state: SearchState): void {
		const { years, ...facets } = state.facets;
		this.#undated.hidden = !(state.from || state.to || years);
		this.#undated.replaceChildren();
		if (count === 0) return;
		const everywhen = writeState({ ...state, facets, from: "", to: "", pages: 1 });
		this.#undated.replaceChildren(words.undatedLeftOut(count), " ", element("a", { href: everywhen }, words.anyDate));
	}
}
