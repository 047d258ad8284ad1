import type { VolumeTable } from "../../../src/archive/volume-table.ts";
import { type DateRange, overlaps } from "./date-range.ts";
import { type FacetGroup, facetGroups, type SearchState } from "./query-state.ts";

/** Whether the article in a row of a volume has one of the chosen keys of a group. */
function rowTest(
	table: VolumeTable,
	language: string,
	group: FacetGroup,
	keys: readonly string[],
): (row: number) => boolean {
	if (group === "languages") {
		const wanted = keys.includes(language);
		return () => wanted;
	}
	if (group === "years") return (row) => keys.includes(table.dates[row]?.slice(0, 4) ?? "");
	const column = table.facets[group];
	const places = keys.map((key) => column?.keys.indexOf(key) ?? -1).filter((place) => place !== -1);
	return (row) => places.some((place) => column?.rows[row]?.includes(place));
}

/**
 * The rows of a volume that the filters let through: one of the chosen keys in each group, and a day within the range.
 *
 * @param language of the volume
 */
export function filterRows(
	table: VolumeTable,
	language: string,
	facets: SearchState["facets"],
	range: DateRange,
): number[] {
	const tests = facetGroups.flatMap((group) => {
		const keys = facets[group];
		return keys === undefined ? [] : [rowTest(table, language, group, keys)];
	});
	const bounded = range.from !== undefined || range.to !== undefined;
	return Array.from(table.fragments.keys()).filter((row) => {
		const date = table.dates[row];
		// No range holds an article whose day nobody knows.
		if (bounded && (date === undefined || !overlaps(range, date))) return false;
		return tests.every((test) => test(row));
	});
}
