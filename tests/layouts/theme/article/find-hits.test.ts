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
	["J1リーグの開幕", ["J1リーグ"], ["J1リーグ"]],
	["well-being is well", ["well"], ["well", "well"]],
	["کتاب\u200cهای ما و این\u200cها", ["کتاب", "این"], ["کتاب", "این"]],
	["کتاب\u200cهای ما", ["کتاب\u200cهای"], ["کتاب\u200cهای"]],
	["בית־ספר, ובית ספר", ["ספר"], ["ספר", "ספר"]],
	['כוחות צה"ל וצה״ל', ["צהל"], ['צה"ל']],
	["nothing here", ["flood"], []],
	["nothing here", [], []],
	["nothing here", ["—"], []],
])("in %j, %j are %j", (text, words, wanted) => {
	expect(findHits(text, words, "en").map(([start, end]) => text.slice(start, end))).toEqual(wanted);
});

test.each([
	["L’homme et l'Homme", ["homme"], ["homme", "Homme"]],
	["L’homme et un homme", ["L’homme"], ["homme", "homme"]],
	["une œuvre d’art", ["oeuvre", "art"], ["œuvre", "art"]],
	["aujourd’hui", ["hui"], []],
	["C’est le C++ qu’il lit", ["C++"], ["C"]],
])("in French, in %j, %j are %j", (text, words, wanted) => {
	expect(findHits(text, words, "fr").map(([start, end]) => text.slice(start, end))).toEqual(wanted);
});
