import { type FacetKind, facetKinds } from "../archive/search-entry.ts";
import type { FacetName, VolumeCard, VolumeList } from "../archive/volume-table.ts";
import { compare } from "../text/compare.ts";
import { searchRuntimeFolder } from "./search-runtime.ts";

/** Newest first, undated last: the order in which a reader's browser opens them. */
function compareCards(a: VolumeCard, b: VolumeCard): number {
	return compare(b.to ?? "", a.to ?? "") || compare(b.from ?? "", a.from ?? "") || compare(a.id, b.id);
}

export interface SearchFile {
	/** Address without the path prefix. */
	url: string;
	text: string;
}

/**
 * The lists that the search page starts from: the volumes, and the names of each kind of facet, which are
 * fetched only when a reader opens that kind. No volume holds a name, so none changes with its spelling.
 */
export function searchFiles(
	cards: readonly VolumeCard[],
	names: { [kind in FacetKind]?: readonly FacetName[] },
): SearchFile[] {
	const sorted = cards.toSorted(compareCards);
	const facets = facetKinds.filter((kind) => (names[kind]?.length ?? 0) > 0);
	const list: VolumeList = {
		facets,
		runtime: searchRuntimeFolder,
		characters: sorted[0]?.index.characters ?? [],
		volumes: sorted.map(({ index: { language, hash, wasm }, ...card }) => ({
			...card,
			index: { language, hash, wasm },
		})),
	};
	return [
		{ url: "/search/volumes.json", text: JSON.stringify(list) },
		...facets.map((kind) => {
			const byKey = names[kind]?.toSorted((a, b) => compare(a[0], b[0]));
			return {
				url: `/search/facets/${kind}.json`,
				text: JSON.stringify(byKey),
			};
		}),
	];
}
