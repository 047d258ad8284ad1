import fc from "fast-check";
import { expect, test } from "vitest";
import { hasElisions, mayBeElided, replaceElisions, withoutElision } from "../../src/text/elisions.ts";
import { closeUp, spaceOut } from "../../src/text/unspaced.ts";

const part = (text: string, language: string) => replaceElisions(text, language, (elision) => `${elision}|`);

test.each([
	["fr", "L’homme qu'il a vu", "L’|homme qu'|il a vu"],
	["fr", "l’État, d’œuvres, l’<em>", "l’|État, d’|œuvres, l’<em>"],
	["fr", "(l'«eau»)", "(l'«eau»)"],
	["fr", "Saint-Jean-d’Angély", "Saint-Jean-d’|Angély"],
	["fr", "lorsqu’Alger dit jusqu'à", "lorsqu’|Alger dit jusqu'|à"],
	["fr", "aujourd’hui, quelqu’un, presqu’île, grand’mère", "aujourd’hui, quelqu’un, presqu’île, grand’mère"],
	["fr", "O’Brien à N’Djamena", "O’Brien à N’Djamena"],
	["fr", "I don't, Rock'n'roll", "I don't, Rock'n'roll"],
	["fr-CA", "l'an", "l'|an"],
	["it", "dell’uomo, un'ora, l’11 settembre, c'è", "dell’|uomo, un'|ora, l’|11 settembre, c'|è"],
	["it", "Sant'Anna, quest’anno, vent'anni, un po' amaro", "Sant'|Anna, quest’|anno, vent'|anni, un po' amaro"],
	["it", "O’Hara, D’Annunzio", "O’Hara, D’|Annunzio"],
	["ca", "l'Hospitalet, d’Espanya, s'ha", "l'|Hospitalet, d’|Espanya, s'|ha"],
	["en", "l'homme, don't, O'Brien, d'Artagnan", "l'homme, don't, O'Brien, d'Artagnan"],
	["de", "l'homme", "l'homme"],
	["ga", "d'Éirinn", "d'Éirinn"],
])("in %s, %s", (language, text, parted) => {
	expect(part(text, language)).toBe(parted);
});

test.each([
	["fr", "l’homme", "homme"],
	["fr", "«l’homme»", "homme»"],
	["fr", "jusqu’ici", "jusqu’ici"],
	["fr", "homme", "homme"],
	["fr", "l'", "l'"],
	["it", "dell’Unità", "Unità"],
	["it", "Sant’Anna", "Sant’Anna"],
	["en", "l’homme", "l’homme"],
])("in %s, what is looked for by %s is %s", (language, word, bare) => {
	expect(withoutElision(word, language)).toBe(bare);
});

test("three languages have them", () => {
	expect(["fr", "fr-BE", "IT", "ca", "en", "es", "friulian", "ara"].filter(hasElisions)).toEqual([
		"fr",
		"fr-BE",
		"IT",
		"ca",
	]);
	expect(["l’homme", "Dell'Utri", "O'Brien", "homme"].map(mayBeElided)).toEqual([true, true, false, false]);
});

test("no text is changed by being parted and put together again", () => {
	const letters = fc.constantFrom("l", "L", "d", "qu", "’", "'", "a", "é", "h", " ", "x", "dell", "-", "1", "東", "œ");
	fc.assert(
		fc.property(fc.array(letters), fc.constantFrom("fr", "it", "ca", "en"), (parts, language) => {
			const text = parts.join("");
			expect(closeUp(spaceOut(text, language))).toBe(text);
		}),
	);
});
