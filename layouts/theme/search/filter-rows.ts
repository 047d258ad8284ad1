import type { FacetKind } from "../../../src/archive/search-entry.ts";
import type { VolumeTable } from "../../../src/archive/volume-table.ts";
import { type DateRange, overlaps } from "./date-range.ts";
import type { SearchState } from "./query-state.ts";

/** The rows of a volume that the filters let through: one of the chosen names in each kind, and a day within the range. */
export function filterRows(table: VolumeTable, facets: SearchState["facets"], range: DateRange): number[] {
	const chosen = Object.entries(facets).map(([kind, keys]) => {
		const column = table.facets[kind as FacetKind];
		const places = keys.map((key) => column?.keys.indexOf(key) ?? -1).filter((place) => place !== -1);
		return { rows: column?.rows ?? [], places };
	});
	const bounded = range.from !== undefined || range.to !== undefined;
	return Array.from(table.fragments.keys()).filter((row) => {
		const date = table.dates[row];
		// No range holds an article whose day nobody knows.
		if (bounded && (date === undefined || !overlaps(range, date))) return false;
		return chosen.every(({ rows, places }) => places.some((place) => rows[row]?.includes(place)));
	});
}
