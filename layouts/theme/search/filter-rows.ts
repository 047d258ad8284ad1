import { type DateRange, overlaps } from "./date-range.ts";
import type { FacetColumns } from "./library.ts";
import { type FacetGroup, facetGroups, type SearchState } from "./query-state.ts";

/** What the rows of a volume are filtered by. */
export interface FilteredVolume {
	language: string;
	/** Civil date of each row; empty where the volume is undated. */
	dates: readonly string[];
	/** Of those kinds at least that a choice was made of, or whose keys are counted. */
	columns: FacetColumns;
}

/** The keys that the article in a row has in a group. */
export function keysOf({ language, dates, columns }: FilteredVolume, group: FacetGroup, row: number): string[] {
	if (group === "languages") return [language];
	const date = dates[row];
	if (group === "years") return date === undefined ? [] : [date.slice(0, 4)];
	const column = columns[group];
	return column?.rows[row]?.map((place) => column.keys[place] ?? "") ?? [];
}

/** How a row stands to the filters. */
export interface RowReading {
	/** Groups of which a choice was made that the row does not meet. */
	missed: FacetGroup[];
	/** Whether its day lies within the range. No range holds an article whose day nobody knows. */
	within: boolean;
}

/** Reads the rows of a volume against the filters: one of the chosen keys in each group, and a day within the range. */
export function rowReader(
	volume: FilteredVolume,
	facets: SearchState["facets"],
	range: DateRange,
): (row: number) => RowReading {
	const chosen = facetGroups.flatMap((group) => {
		const keys = facets[group];
		return keys === undefined || keys.length === 0 ? [] : [{ group, keys: new Set(keys) }];
	});
	const bounded = range.from !== undefined || range.to !== undefined;
	return (row) => {
		const date = volume.dates[row];
		return {
			missed: chosen
				.filter(({ group, keys }) => !keysOf(volume, group, row).some((key) => keys.has(key)))
				.map(({ group }) => group),
			within: !bounded || (date !== undefined && overlaps(range, date)),
		};
	};
}
