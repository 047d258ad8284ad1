import type { VolumeTable } from "../../../src/archive/volume-table.ts";
import { type DateRange, overlaps } from "./date-range.ts";
import { type FacetGroup, facetGroups, type SearchState } from "./query-state.ts";

/** The keys that the article in a row has in a group. */
export function keysOf(table: VolumeTable, language: string, group: FacetGroup, row: number): string[] {
	if (group === "languages") return [language];
	const date = table.dates[row];
	if (group === "years") return date === undefined ? [] : [date.slice(0, 4)];
	const column = table.facets[group];
	return column?.rows[row]?.map((place) => column.keys[place] ?? "") ?? [];
}

/** How a row stands to the filters. */
export interface RowReading {
	/** Groups of which a choice was made that the row does not meet. */
	missed: FacetGroup[];
	/** Whether its day lies within the range. No range holds an article whose day nobody knows. */
	within: boolean;
}

/**
 * Reads the rows of a volume against the filters: one of the chosen keys in each group, and a day within the range.
 *
 * @param language of the volume
 */
export function rowReader(
	table: VolumeTable,
	language: string,
	facets: SearchState["facets"],
	range: DateRange,
): (row: number) => RowReading {
	const chosen = facetGroups.flatMap((group) => {
		const keys = facets[group];
		return keys === undefined || keys.length === 0 ? [] : [{ group, keys: new Set(keys) }];
	});
	const bounded = range.from !== undefined || range.to !== undefined;
	return (row) => {
		const date = table.dates[row];
		return {
			missed: chosen
				.filter(({ group, keys }) => !keysOf(table, language, group, row).some((key) => keys.has(key)))
				.map(({ group }) => group),
			within: !bounded || (date !== undefined && overlaps(range, date)),
		};
	};
}
