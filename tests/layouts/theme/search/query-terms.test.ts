import { expect, test } from "vitest";
import { readTerms } from "../../../../layouts/theme/search/query-terms.ts";

test.each([
	["", []],
	["  flood   mayor ", ["flood", "mayor"]],
	["flood flood", ["flood"]],
	['"the long  walk" home', ["the long walk", "home"]],
	["“curly marks”", ["curly marks"]],
	['an "open phrase', ["an", "open", "phrase"]],
	["well-being don't U.S.", ["well-being", "don't", "U.S."]],
	["??? -- !", []],
	['""', []],
	["C++ £5", ["C++", "£5"]],
	["總統 سلام", ["總統", "سلام"]],
])("%s", (query, terms) => {
	expect(readTerms(query).map(({ text }) => text)).toEqual(terms);
});
