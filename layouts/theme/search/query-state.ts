import { type FacetKind, facetKinds, facetParameters as ofKinds } from "../../../src/archive/search-entry.ts";

export const sorts = ["newest", "oldest", "relevance"] as const;
export type Sort = (typeof sorts)[number];

/**
 * Everything that a search can be narrowed by. Years and languages have no file of names: their keys are the year as
 * digits and the language tag in lower case, and the list of volumes says which there are.
 */
export const facetGroups = [...facetKinds, "years", "languages"] as const;
export type FacetGroup = FacetKind | "years" | "languages";

/** What a reader asks for. All of it stands in the address of the page. */
export interface SearchState {
	/** As typed. */
	query: string;
	/** Keys. An article has to have one of each kind that any is chosen of. */
	facets: { [group in FacetGroup]?: string[] };
	/** `1998`, `1998-03` or `1998-03-19` when it is well formed, else as typed; empty without a bound. */
	from: string;
	to: string;
	sort: Sort;
	/** Whether what the archive's list of synonyms has is looked for as well. */
	synonyms: boolean;
	/** How many pages of results are shown, from 1. */
	pages: number;
}

/** Name in the address of each group. */
export const facetParameters: { [group in FacetGroup]: string } = {
	...ofKinds,
	years: "year",
	languages: "language",
};

export function emptyState(): SearchState {
	return { query: "", facets: {}, from: "", to: "", sort: "newest", synonyms: true, pages: 1 };
}

/** The question in the query part of an address; nothing when it asks nothing, not even for everything. */
export function readState(search: string): SearchState | undefined {
	const parameters = new URLSearchParams(search);
	const known = ["q", "from", "to", "sort", "page", ...Object.values(facetParameters)];
	if (!known.some((name) => parameters.has(name))) return undefined;
	const state = emptyState();
	state.query = parameters.get("q")?.trim() ?? "";
	state.from = parameters.get("from")?.trim() ?? "";
	state.to = parameters.get("to")?.trim() ?? "";
	state.sort = sorts.find((sort) => sort === parameters.get("sort")) ?? "newest";
	state.synonyms = parameters.get("synonyms") !== "off";
	const pages = Number(parameters.get("page"));
	if (Number.isSafeInteger(pages) && pages > 1) state.pages = pages;
	for (const kind of facetGroups) {
		const keys = new Set(parameters.getAll(facetParameters[kind]).filter(Boolean));
		if (keys.size > 0) state.facets[kind] = [...keys];
	}
	return state;
}

/** The query part of the address that asks this, `?` included. Equal questions have equal addresses. */
export function writeState(state: SearchState): string {
	const parameters = new URLSearchParams({ q: state.query });
	for (const kind of facetGroups) {
		for (const key of state.facets[kind]?.toSorted() ?? []) parameters.append(facetParameters[kind], key);
	}
	if (state.from) parameters.set("from", state.from);
	if (state.to) parameters.set("to", state.to);
	if (state.sort !== "newest") parameters.set("sort", state.sort);
	if (!state.synonyms) parameters.set("synonyms", "off");
	if (state.pages > 1) parameters.set("page", String(state.pages));
	return `?${parameters}`;
}
