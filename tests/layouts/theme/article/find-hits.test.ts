import { expect, test } from "vitest";
import { findHits } from "../../../../layouts/theme/article/find-hits.ts";

test.each([
	["The flood came. Floods go.", ["flood"], ["flood", "Floods"]],
	["Two treaties and a treaty", ["treaty"], ["treaties", "treaty"]],
	["Zürich grüßt", ["zurich"], ["Zürich"]],
	["naïve Naive", ["NAÏVE"], ["naïve", "Naive"]],
	["flooding in the mayoralty", ["flood", "mayor"], ["flooding"]],
	["a cat, a car", ["cat"], ["cat"]],
	["پیمان منع گسترش", ["پیمان"], ["پیمان"]],
	["東京で洪水。洪水は", ["洪水"], ["洪水", "洪水"]],
	["nothing here", ["flood"], []],
	["nothing here", [], []],
	["nothing here", ["—"], []],
])("in %j, %j are %j", (text, words, wanted) => {
	expect(findHits(text, words).map(([start, end]) => text.slice(start, end))).toEqual(wanted);
});
