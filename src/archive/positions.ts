import type { Article } from "../article/article.ts";

/** Where articles stand in lists. A list is counted through once, when it is first asked about. */
export class Positions {
	readonly #known = new Map<readonly Article[], Map<Article, number>>();

	/** Place of an article that is in the list. */
	of(list: readonly Article[], article: Article): number {
		let places = this.#known.get(list);
		if (!places) {
			places = new Map(list.map((member, i) => [member, i]));
			this.#known.set(list, places);
		}
		return places.get(article) ?? 0;
	}
}
