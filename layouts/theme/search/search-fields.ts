import type { VolumeList } from "../../../src/archive/volume-table.ts";
import { latinDigits } from "../../../src/text/level-spelling.ts";
import { DateFields } from "./date-fields.ts";
import type { DateRange } from "./date-range.ts";
import { part } from "./element.ts";
import { facetNames } from "./facet-names.ts";
import { FacetPicker } from "./facet-picker.ts";
import type { Answer } from "./protocol.ts";
import { emptyState, type FacetGroup, type SearchState, type Sort } from "./query-state.ts";

/** Everything on the page that a question is made of: the words, the dates, the order, the lists of names. */
export class SearchFields {
	readonly #words = part("search-words") as HTMLInputElement;
	readonly #from = part("search-from") as HTMLInputElement;
	readonly #to = part("search-to") as HTMLInputElement;
	readonly #sort = part("search-sort") as HTMLSelectElement;
	readonly #dates = new DateFields(this.#from, this.#to);
	readonly #button = part("search-narrow");
	readonly #pickers: FacetPicker[];
	/** No field: a link turns them off, a chip on. */
	#synonyms = true;

	/**
	 * @param onChange something other than the words was changed
	 * @param onOpen a list was opened whose counts are wanted from now on
	 */
	constructor(
		{ list, listAddress }: { list: VolumeList; listAddress: string },
		onChange: () => void,
		onOpen: () => void,
	) {
		const groups = Array.from(document.querySelectorAll<HTMLDetailsElement>("details[data-facet]"));
		this.#pickers = groups.flatMap((details) => {
			const group = details.dataset.facet as FacetGroup;
			const names = facetNames(group, list, listAddress);
			return names === undefined ? [] : [new FacetPicker(details, group, { names, onChoice: onChange, onOpen })];
		});
		for (const field of [this.#from, this.#to, this.#sort]) field.addEventListener("change", onChange);
		this.#button.addEventListener("click", () => this.#narrow(this.#button.getAttribute("aria-expanded") !== "true"));
	}

	/** On a small screen the lists stand behind a button. */
	#narrow(open: boolean): void {
		this.#button.setAttribute("aria-expanded", String(open));
	}

	/** Groups whose lists stand open. */
	get open(): FacetGroup[] {
		return this.#pickers.filter(({ open }) => open).map(({ group }) => group);
	}

	read(): SearchState {
		const state = emptyState();
		state.query = this.#words.value.trim();
		state.from = latinDigits(this.#from.value.trim());
		state.to = latinDigits(this.#to.value.trim());
		state.sort = this.#sort.value as Sort;
		state.synonyms = this.#synonyms;
		for (const { group, chosen } of this.#pickers) if (chosen.length > 0) state.facets[group] = chosen;
		return state;
	}

	/**
	 * Resolves when the names of what is chosen are known.
	 *
	 * @param typing whether the reader may have typed words that were not asked yet
	 */
	async fill(state: SearchState, typing: boolean): Promise<void> {
		if (!typing) this.#words.value = state.query;
		for (const [field, date] of [[this.#from, state.from] as const, [this.#to, state.to] as const])
			if (latinDigits(field.value.trim()) !== date) field.value = date;
		this.#sort.value = state.sort;
		this.#synonyms = state.synonyms;
		await Promise.all(this.#pickers.map((picker) => picker.choose(state.facets[picker.group] ?? [])));
	}

	/** The range of dates that is asked for, or what is wrong with it. Then its fields are shown. */
	readRange({ from, to }: SearchState): { range: DateRange } | { problem: string } {
		const reading = this.#dates.read(from, to);
		if ("problem" in reading) this.#narrow(true);
		return reading;
	}

	count(counts: Answer["counts"]): void {
		for (const picker of this.#pickers) picker.count(counts?.[picker.group]);
	}

	/** The name of a key in a group, as far as it is known. */
	readonly nameOf = (group: FacetGroup, key: string): string =>
		this.#pickers.find((picker) => picker.group === group)?.nameOf(key) ?? key;
}
