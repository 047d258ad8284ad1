import type { IndexMeta } from "../archive/index-chunk.ts";
import { type FacetKind, facetKinds, type Original, type Volume } from "../archive/search-entry.ts";
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

/**
 * @param fragments id of the Pagefind fragment of each entry
 * @param index of the volume
 */
export function makeTable(volume: Volume, fragments: readonly string[], index: IndexMeta): VolumeTable {
	const rows = new Map(fragments.map((id, row) => [id, row]));
	const pages = index.pages.map(([id]) => rows.get(id.replace(/^.*_/, "")) ?? 0);
	const lengths = Array.from(pages.keys(), () => 0);
	for (const [page, [, words]] of index.pages.entries()) lengths[pages[page] ?? 0] = words;
	const table: VolumeTable = {
		fragments: [...fragments],
		pages,
		lengths,
		chunks: index.chunks.map(([first, , id]) => [first, id.replace(/^.*_/, "")]),
		fields: index.fields,
		dates: [],
		instants: [],
		facets: {},
	};
	let before = 0;
	for (const { date, instant = 0 } of volume.entries) {
		if (date === undefined) continue;
		table.dates.push(date);
		table.instants.push(instant - before);
		before = instant;
	}
	for (const kind of facetKinds) {
		const column = facetColumn(volume, kind);
		if (column.keys.length > 0) table.facets[kind] = column;
	}
	const originals = volume.entries.flatMap(({ original }, row): [number, Original][] =>
		original ? [[row, original]] : [],
	);
	if (originals.length > 0) table.originals = originals;
	return table;
}
