import { type FacetKind, facetKinds } from "../archive/search-entry.ts";
import type { FacetName, VolumeCard, VolumeList } from "../archive/volume-table.ts";
import { compare } from "../text/compare.ts";
import { bucketsOf } from "./join-words.ts";
import { searchRuntimeFolder } from "./search-runtime.ts";

/** Newest first, undated last: the order in which a reader's browser opens them. */
function compareCards(a: VolumeCard, b: VolumeCard): number {
	return compare(b.to ?? "", a.to ?? "") || compare(b.from ?? "", a.from ?? "") || compare(a.id, b.id);
}

type FacetNames = { [kind in FacetKind]?: readonly FacetName[] };

export interface SearchFile {
	/** Address without the path prefix. */
	url: string;
	text: string;
}

/** Kinds of facet that the archive has names of. */
export function facetsWithNames(names: FacetNames): FacetKind[] {
	return facetKinds.filter((kind) => (names[kind]?.length ?? 0) > 0);
}

/**
 * The names of each kind of facet, which are fetched only when a reader opens that kind. No volume holds a name,
 * so none changes with its spelling.
 */
export function facetFiles(names: FacetNames): SearchFile[] {
	return facetsWithNames(names).map((kind) => {
		const byKey = names[kind]?.toSorted((a, b) => compare(a[0], b[0]));
		return { url: `/search/facets/${kind}.json`, text: JSON.stringify(byKey) };
	});
}

/** What can be made only when all volumes are indexed, but for the table of words: the list of volumes. */
export function joinedFiles(
	cards: readonly VolumeCard[],
	{ facets, holdings, synonyms }: Pick<VolumeList, "facets" | "holdings" | "synonyms">,
): SearchFile[] {
	const sorted = cards.toSorted(compareCards);
	const list: VolumeList = {
		holdings,
		facets,
		runtime: searchRuntimeFolder,
		characters: sorted[0]?.index.characters ?? [],
		families: bucketsOf(cards),
		synonyms,
		volumes: sorted.map(({ index: { language, family }, words: _, ...card }) => ({
			...card,
			prefix: language,
			family,
		})),
	};
	return [{ url: "/search/volumes.json", text: JSON.stringify(list) }];
}
