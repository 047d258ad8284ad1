import { type FilteredVolume, keysOf, type RowReading } from "./filter-rows.ts";
import type { Answer } from "./protocol.ts";
import type { FacetGroup } from "./query-state.ts";

/** Counts the keys of the open groups in what was found, and what has no date. */
export class Tally {
	/** Undated articles that answer but for the range or the years that were asked for. */
	undated = 0;
	readonly #counts = new Map<FacetGroup, Map<string, number>>();
	/** What has been counted already of articles in several languages. */
	readonly #counted = new Set<string>();

	constructor(open: readonly FacetGroup[]) {
		for (const group of open) this.#counts.set(group, new Map());
	}

	/**
	 * Counts one article that answers the query; gives whether the filters let it through.
	 *
	 * @param article name that all of its versions share, where there may be several; then each key is counted once
	 */
	add(volume: FilteredVolume, row: number, { missed, within }: RowReading, article: string | undefined): boolean {
		const shown = within && missed.length === 0;
		if (volume.dates[row] === undefined && !shown && missed.every((group) => group === "years"))
			if (this.#isFirst(article, "undated")) this.undated++;
		if (within) {
			for (const [group, counts] of this.#counts) {
				if (missed.some((other) => other !== group)) continue;
				for (const key of keysOf(volume, group, row))
					if (this.#isFirst(article, `${group} ${key}`)) counts.set(key, (counts.get(key) ?? 0) + 1);
			}
		}
		return shown;
	}

	#isFirst(article: string | undefined, counted: string): boolean {
		if (article === undefined) return true;
		const before = this.#counted.size;
		return this.#counted.add(`${article} ${counted}`).size > before;
	}

	get counts(): NonNullable<Answer["counts"]> {
		return Object.fromEntries(Array.from(this.#counts, ([group, counts]) => [group, Object.fromEntries(counts)]));
	}
}
