import { type FacetKind, facetKinds, type Original, type Volume } from "../archive/search-entry.ts";
import type { FacetColumn, TitleRow, VolumeTable } from "../archive/volume-table.ts";
import { compare } from "../text/compare.ts";
import type { FoundArticle } from "./findings.ts";
import { searchFields } from "./search-document.ts";

function facetColumn(volume: Volume, kind: FacetKind): FacetColumn {
	const rowKeys = volume.entries.map((entry) => new Set(entry.facets[kind]?.map(({ key }) => key)));
	const keys = [...new Set(rowKeys.flatMap((row) => [...row]))].sort(compare);
	const place = new Map(keys.map((key, index) => [key, index]));
	return {
		keys,
		rows: rowKeys.map((row) => [...row].map((key) => place.get(key) ?? 0).sort((a, b) => a - b)),
	};
}

/** Of each kind that the volume has names of. */
export function facetColumns(volume: Volume): [FacetKind, FacetColumn][] {
	return facetKinds
		.map((kind): [FacetKind, FacetColumn] => [kind, facetColumn(volume, kind)])
		.filter(([, { keys }]) => keys.length > 0);
}

export function titleRows({ entries }: Volume): TitleRow[] {
	return entries.map(({ url, title, byline = "" }) => [url, title, byline]);
}

/**
 * @param articles what Pagefind found in each entry
 * @param files that the table leads to
 */
export function makeTable(
	volume: Volume,
	articles: readonly FoundArticle[],
	files: Pick<VolumeTable, "index" | "titles" | "facets">,
): VolumeTable {
	const table: VolumeTable = {
		fragments: articles.map(({ id }) => id),
		lengths: articles.map(({ length }) => length),
		fields: [...searchFields],
		dates: [],
		instants: [],
		...files,
	};
	let before = 0;
	for (const { date, instant = 0 } of volume.entries) {
		if (date === undefined) continue;
		table.dates.push(date);
		table.instants.push(instant - before);
		before = instant;
	}
	const originals = volume.entries.flatMap(({ original }, row): [number, Original][] =>
		original ? [[row, original]] : [],
	);
	if (originals.length > 0) table.originals = originals;
	return table;
}
