import type { FacetName } from "../../../src/archive/volume-table.ts";
import { fold } from "../../../src/text/fold.ts";
import { element } from "./element.ts";
import type { FacetNames } from "./facet-names.ts";
import { pageWords } from "./page-words.ts";
import type { FacetGroup } from "./query-state.ts";

/** Most names that are listed at a time. The others are found by typing. */
const LISTED = 50;
/** A list as short as this is not typed into. */
const SHORT = 10;

const words = pageWords.search;

interface Item {
	row: HTMLLIElement;
	box: HTMLInputElement;
	number: HTMLElement;
}

/** A list of names to choose from. Its names are asked for when it is opened, or when one of them is chosen. */
export class FacetPicker {
	readonly group: FacetGroup;
	readonly #details: HTMLDetailsElement;
	readonly #ask: FacetNames;
	readonly #onChoice: () => void;
	readonly #chosen = new Set<string>();
	readonly #items = new Map<string, Item>();
	readonly #list = element("ul");
	readonly #filter = element("input", { type: "search", autocomplete: "off" });
	readonly #number = element("span", { class: "count" });
	#names: FacetName[] = [];
	#counts: { [key: string]: number } | undefined;

	/** @param onOpen counts are wanted from now on */
	constructor(
		details: HTMLDetailsElement,
		group: FacetGroup,
		{ names, onChoice, onOpen }: { names: FacetNames; onChoice: () => void; onOpen: () => void },
	) {
		this.group = group;
		this.#details = details;
		this.#ask = names;
		this.#onChoice = onChoice;
		const label = words.facetFilter(group);
		this.#filter.setAttribute("aria-label", label);
		this.#filter.placeholder = label;
		this.#filter.hidden = true;
		this.#filter.addEventListener("input", () => this.#write());
		// Enter in a field of names must not send the form away.
		this.#filter.addEventListener("keydown", (event) => {
			if (event.key === "Enter") event.preventDefault();
		});
		details.querySelector("summary")?.append(" ", this.#number);
		details.append(this.#filter, this.#list);
		details.addEventListener("toggle", () => {
			if (!details.open) return;
			void this.#load();
			onOpen();
		});
		details.hidden = false;
	}

	get open(): boolean {
		return this.#details.open;
	}

	get chosen(): string[] {
		return [...this.#chosen];
	}

	/** @param keys as the address has them. Resolves when their names are known. */
	async choose(keys: readonly string[]): Promise<void> {
		this.#chosen.clear();
		for (const key of keys) this.#chosen.add(key);
		this.#number.textContent = keys.length === 0 ? "" : words.chosen(keys.length);
		// It stays shut, so that nothing moves: the chips above the results name the choice and lift it.
		if (keys.length > 0) await this.#load();
		this.#write();
	}

	/** The name of a key, or the key in its place as long as that is not known. */
	nameOf(key: string): string {
		return this.#names.find(([known]) => known === key)?.[1] ?? key.replaceAll("-", " ");
	}

	/** @param counts of articles found, by key; none before anything was looked for */
	count(counts: { [key: string]: number } | undefined): void {
		this.#counts = counts;
		if (this.#details.open) this.#write();
	}

	async #load(): Promise<void> {
		try {
			this.#names = await this.#ask();
			this.#filter.hidden = this.#names.length <= SHORT;
			this.#write();
		} catch (error) {
			console.error(error);
			this.#list.replaceChildren(element("li", {}, words.facetFailed));
		}
	}

	#countOf([key, , held]: FacetName): number {
		return this.#counts === undefined ? held : (this.#counts[key] ?? 0);
	}

	#write(): void {
		// A list that is being used keeps its order: only its numbers change.
		if (this.#list.contains(document.activeElement)) {
			for (const name of this.#names) this.#update(name);
			return;
		}
		const typed = fold(this.#filter.value);
		const wanted = this.#filter.value.trim() === "" ? "" : typed;
		const chosen = this.#names.filter(([key]) => this.#chosen.has(key));
		const rest = this.#names.filter(
			(name) =>
				!this.#chosen.has(name[0]) &&
				(this.#counts === undefined || this.#countOf(name) > 0) &&
				(wanted === "" || name[0].includes(wanted) || fold(name[1]).includes(wanted)),
		);
		if (this.group !== "years") rest.sort((a, b) => this.#countOf(b) - this.#countOf(a));
		this.#items.clear();
		const listed = [...chosen, ...rest.slice(0, LISTED)];
		this.#list.replaceChildren(...listed.map((name) => this.#item(name)));
		const left = rest.length - LISTED;
		if (left > 0) this.#list.append(element("li", {}, words.facetMore(left)));
		if (listed.length === 0 && this.#names.length > 0) this.#list.append(element("li", {}, words.facetNone));
	}

	#update(name: FacetName): void {
		const item = this.#items.get(name[0]);
		if (item === undefined) return;
		item.box.checked = this.#chosen.has(name[0]);
		item.number.textContent = pageWords.number(this.#countOf(name));
	}

	#item(name: FacetName): HTMLLIElement {
		const [key, text] = name;
		const box = element("input", { type: "checkbox", value: key });
		box.addEventListener("change", () => {
			if (box.checked) this.#chosen.add(key);
			else this.#chosen.delete(key);
			this.#number.textContent = this.#chosen.size === 0 ? "" : words.chosen(this.#chosen.size);
			this.#onChoice();
		});
		const number = element("span", { class: "count" });
		const row = element("li", {}, element("label", {}, box, element("bdi", {}, text), number));
		this.#items.set(key, { row, box, number });
		this.#update(name);
		return row;
	}
}
