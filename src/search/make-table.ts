import { type FacetKind, facetKinds, type Volume } from "../archive/search-entry.ts";
import type { FacetColumn, VolumeTable } from "../archive/volume-table.ts";
import { compare } from "../text/compare.ts";

function facetColumn(volume: Volume, kind: FacetKind): FacetColumn {
	const rowKeys = volume.entries.map((entry) => new Set(entry.facets[kind]?.map(({ key }) => key)));
	const keys = [...new Set(rowKeys.flatMap((row) => [...row]))].sort(compare);
	const place = new Map(keys.map((key, index) => [key, index]));
	return {
		keys,
		rows: rowKeys.map((row) => [...row].map((key) => place.get(key) ?? 0).sort((a, b) => a - b)),
	};
}

/** @param fragment id of an article's Pagefind fragment, by its url */
export function makeTable(volume: Volume, fragment: (url: string) => string): VolumeTable {
	const table: VolumeTable = {
		fragments: [],
		dates: [],
		instants: [],
		facets: {},
	};
	let before = 0;
	for (const { url, date, instant = 0 } of volume.entries) {
		table.fragments.push(fragment(url));
		if (date === undefined) continue;
		table.dates.push(date);
		table.instants.push(instant - before);
		before = instant;
	}
	for (const kind of facetKinds) {
		const column = facetColumn(volume, kind);
		if (column.keys.length > 0) table.facets[kind] = column;
	}
	return table;
}
