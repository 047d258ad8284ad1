import type { FoundArticle } from "./protocol.ts";
import { resultItem } from "./result-item.ts";

/** Most items that are made without a pause, so that a long list does not hold up typing and scrolling. */
const AT_ONCE = 20;

const pause = () => new Promise<void>((resume) => setTimeout(resume));

/** The list of what was found. Items that stand in their place already stay, so that focus and place are kept. */
export class ResultList {
	readonly #list: HTMLElement;
	readonly #base: string;
	#shown: string[] = [];
	#turn = 0;

	/** @param base path prefix of the site */
	constructor(list: HTMLElement, base: string) {
		this.#list = list;
		this.#base = base;
	}

	get length(): number {
		return this.#shown.length;
	}

	/**
	 * False when another list took its place while it was written.
	 *
	 * @param growing whether more is to come. Then a list that begins like the one that stands there leaves it alone.
	 */
	async show(articles: readonly FoundArticle[], growing = false): Promise<boolean> {
		const turn = ++this.#turn;
		const wanted = articles.map((article) => JSON.stringify(article));
		let place = 0;
		while (place < this.#shown.length && this.#shown[place] === wanted[place]) place++;
		if (growing && place === articles.length) return true;
		for (const old of Array.from(this.#list.children).slice(place)) old.remove();
		this.#shown.length = place;
		while (place < articles.length) {
			const next = articles.slice(place, place + AT_ONCE);
			this.#list.append(...next.map((article) => resultItem(article, this.#base)));
			this.#shown.push(...wanted.slice(place, place + AT_ONCE));
			place += next.length;
			if (place < articles.length) await pause();
			if (turn !== this.#turn) return false;
		}
		return true;
	}

	/** Puts the focus on the title of one result. Nothing when there is none. */
	focus(place: number): void {
		this.#list.children[place]?.querySelector("a")?.focus();
	}
}
