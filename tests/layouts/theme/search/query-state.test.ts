import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	emptyState,
	type FacetGroup,
	facetGroups,
	facetParameters,
	readState,
	type SearchState,
	sorts,
	writeState,
} from "../../../../layouts/theme/search/query-state.ts";

const words = fc.string({ unit: "grapheme" }).map((text) => text.trim());

const states: fc.Arbitrary<SearchState> = fc.record({
	query: words,
	facets: fc.dictionary(
		fc.constantFrom<FacetGroup>(...facetGroups),
		fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 }),
	),
	from: words,
	to: words,
	sort: fc.constantFrom(...sorts),
	synonyms: fc.boolean(),
	pages: fc.integer({ min: 1, max: 99 }),
});

const sorted = (state: SearchState): SearchState => ({
	...state,
	facets: Object.fromEntries(Object.entries(state.facets).map(([kind, keys]) => [kind, keys.toSorted()])),
});

describe("the state in the address", () => {
	test("comes back as it was written", () => {
		fc.assert(
			fc.property(states, (state) => {
				expect(readState(writeState(state))).toEqual(sorted(state));
			}),
		);
	});

	test("has a parameter for each group", () => {
		expect(Object.keys(facetParameters).sort()).toEqual([...facetGroups].sort());
	});

	test.each([
		["", undefined],
		["?utm_source=elsewhere", undefined],
		["?q=", emptyState()],
		["?q=+flood+", { ...emptyState(), query: "flood" }],
		["?sort=oldest", { ...emptyState(), sort: "oldest" }],
		["?q=port&synonyms=off", { ...emptyState(), query: "port", synonyms: false }],
		["?sort=loudest&page=-3&topic=", emptyState()],
		["?topic=a&topic=b&topic=a&from=1998-03", { ...emptyState(), facets: { topics: ["a", "b"] }, from: "1998-03" }],
	])("%s is read", (search, state) => {
		expect(readState(search)).toEqual(state);
	});

	test.each([
		[emptyState(), "?q="],
		[
			{ ...emptyState(), query: "a b", facets: { authors: ["z", "a"] }, to: "1998", pages: 2 },
			"?q=a+b&author=a&author=z&to=1998&page=2",
		],
	])("is written short: %#", (state, search) => {
		expect(writeState(state)).toBe(search);
	});
});
