import type { FacetKind } from "../../../src/archive/search-entry.ts";
import type { FacetName } from "../../../src/archive/volume-table.ts";
import { messagesFor } from "../../../src/messages/messages-for.ts";

const LISTED = 50;

/** A list of names to choose from. Its names are fetched when it is opened. */
export class FacetPicker {
	readonly kind: FacetKind;
	readonly #details: HTMLDetailsElement;
	readonly #address: string;
	readonly #onChoice: () => void;
	readonly #chosen = new Set<string>();
	readonly #list = document.createElement("ul");
	readonly #filter = document.createElement("input");
	readonly #number = document.createElement("span");
	readonly #words = messagesFor(document.documentElement.lang);
	#names: Promise<FacetName[]> | undefined;

	/** @param address of the file of names */
	constructor(details: HTMLDetailsElement, kind: FacetKind, address: string, onChoice: () => void) {
		this.kind = kind;
		this.#details = details;
		this.#address = address;
		this.#onChoice = onChoice;
		this.#filter.type = "search";
		const label = this.#words.search.facetFilter(this.#words.search.facets[kind]);
		this.#filter.setAttribute("aria-label", label);
		this.#filter.placeholder = label;
		this.#filter.addEventListener("input", () => void this.#show());
		// Enter in a field of names must not send the form away.
		this.#filter.addEventListener("keydown", (event) => {
			if (event.key === "Enter") event.preventDefault();
		});
		this.#number.className = "count";
		details.querySelector("summary")?.append(" ", this.#number);
		details.append(this.#filter, this.#list);
		details.addEventListener("toggle", () => {
			if (details.open) void this.#show();
		});
		details.hidden = false;
	}

	get chosen(): string[] {
		return [...this.#chosen];
	}

	set chosen(keys: string[]) {
		this.#chosen.clear();
		for (const key of keys) this.#chosen.add(key);
		this.#showNumber();
		// Beside the results there is room for the list. Above them, on a small screen, the number has to do.
		if (keys.length > 0 && matchMedia("(min-width: 60rem)").matches) this.#details.open = true;
		if (this.#details.open) void this.#show();
	}

	#showNumber(): void {
		const { size } = this.#chosen;
		this.#number.textContent = size === 0 ? "" : this.#words.search.chosen(size);
	}

	#load(): Promise<FacetName[]> {
		this.#names ??= fetch(this.#address).then((response) => {
			if (!response.ok) throw new Error(`${response.status} for ${this.#address}`);
			return response.json();
		});
		this.#names.catch(() => {
			this.#names = undefined;
		});
		return this.#names;
	}

	async #show(): Promise<void> {
		try {
			const names = await this.#load();
			const typed = this.#filter.value.trim().toLowerCase();
			const first = names.filter(([key]) => this.#chosen.has(key));
			const rest = names
				.filter(([key, name]) => !this.#chosen.has(key) && (name.toLowerCase().includes(typed) || key.includes(typed)))
				.sort((a, b) => b[2] - a[2]);
			this.#filter.hidden = names.length <= LISTED / 5;
			this.#list.replaceChildren(...[...first, ...rest.slice(0, LISTED)].map((name) => this.#item(name)));
			const left = rest.length - LISTED;
			if (left > 0) this.#note(this.#words.search.facetMore(left));
		} catch (error) {
			console.error(error);
			this.#list.replaceChildren();
			this.#note(this.#words.search.facetFailed);
		}
	}

	#note(text: string): void {
		const item = document.createElement("li");
		item.textContent = text;
		this.#list.append(item);
	}

	#item([key, name, count]: FacetName): HTMLLIElement {
		const box = document.createElement("input");
		box.type = "checkbox";
		box.value = key;
		box.checked = this.#chosen.has(key);
		box.addEventListener("change", () => {
			if (box.checked) this.#chosen.add(key);
			else this.#chosen.delete(key);
			this.#showNumber();
			this.#onChoice();
		});
		const text = document.createElement("span");
		text.textContent = name;
		const number = document.createElement("span");
		number.className = "count";
		number.textContent = this.#words.number(count);
		const label = document.createElement("label");
		label.append(box, text, number);
		const item = document.createElement("li");
		item.append(label);
		return item;
	}
}
