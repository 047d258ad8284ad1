import { element } from "./element.ts";
import { pageWords } from "./page-words.ts";
import { type FacetGroup, facetGroups, type SearchState, writeState } from "./query-state.ts";

const words = pageWords.search;

function chip(label: string | undefined, name: string, without: SearchState): HTMLLIElement {
	const choice = label === undefined ? name : pageWords.labelled(label, name);
	const link = element(
		"a",
		{ href: writeState({ ...without, pages: 1 }), "aria-label": words.remove(choice) },
		...(label === undefined ? [] : [element("span", { class: "label" }, label), " "]),
		element("bdi", {}, name),
		element("span", { class: "cross", "aria-hidden": "true" }, "×"),
	);
	return element("li", {}, link);
}

/** What a search is narrowed by, each with a link that lifts it, and one that lifts all. */
export function chosenChips(state: SearchState, nameOf: (group: FacetGroup, key: string) => string): HTMLLIElement[] {
	const { facets, from, to } = state;
	const chips = facetGroups.flatMap((group) => {
		const keys = facets[group] ?? [];
		return keys.map((key) => {
			const rest = { ...facets, [group]: keys.filter((other) => other !== key) };
			return chip(words.facetNames[group], nameOf(group, key), { ...state, facets: rest });
		});
	});
	if (from || to) chips.push(chip(words.dates, words.range(from, to), { ...state, from: "", to: "" }));
	if (!state.synonyms) chips.push(chip(undefined, words.noSynonyms, { ...state, synonyms: true }));
	if (chips.length > 1) {
		const bare = writeState({ ...state, facets: {}, from: "", to: "", synonyms: true, pages: 1 });
		chips.push(element("li", { class: "clear" }, element("a", { href: bare }, words.clear)));
	}
	return chips;
}
