import type { VolumeTable } from "../../../src/archive/volume-table.ts";
import { keysOf, type RowReading } from "./filter-rows.ts";
import type { Answer, YearCounts } from "./protocol.ts";
import type { FacetGroup } from "./query-state.ts";

/** Counts what was found: by year, and by the keys of the open groups. */
export class Tally {
	total = 0;
	/** Undated articles that answer but for the range or the years that were asked for. */
	undated = 0;
	readonly #years = new Map<string, number>();
	readonly #counts = new Map<FacetGroup, Map<string, number>>();

	constructor(open: readonly FacetGroup[]) {
		for (const group of open) this.#counts.set(group, new Map());
	}

	/** Counts one article that answers the query; gives whether the filters let it through. */
	add(table: VolumeTable, language: string, row: number, { missed, within }: RowReading): boolean {
		const year = table.dates[row]?.slice(0, 4);
		const shown = within && missed.length === 0;
		if (year === undefined && !shown && missed.every((group) => group === "years")) this.undated++;
		if (within) {
			for (const [group, counts] of this.#counts) {
				if (missed.some((other) => other !== group)) continue;
				for (const key of keysOf(table, language, group, row)) counts.set(key, (counts.get(key) ?? 0) + 1);
			}
		}
		if (!shown) return false;
		this.total++;
		if (year !== undefined) this.#years.set(year, (this.#years.get(year) ?? 0) + 1);
		return true;
	}

	get years(): YearCounts {
		return [...this.#years].sort(([a], [b]) => (a < b ? -1 : 1));
	}

	get counts(): NonNullable<Answer["counts"]> {
		return Object.fromEntries(Array.from(this.#counts, ([group, counts]) => [group, Object.fromEntries(counts)]));
	}
}
