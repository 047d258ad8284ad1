import { expect, test } from "vitest";
import { searchDocument } from "../../src/search/search-document.ts";

const bodyOf = (language: string, body: string) =>
	/<h1>A<\/h1>(.*)<\/body>/s.exec(searchDocument({ url: "/a/", title: "A", language, facets: {} }, body))?.[1];

test.each([
	[
		"a tag within the only elision",
		"fr",
		"un discours d’<em>Aristide</em> hier",
		"un discours d’\u2063\u2060 <em>Aristide</em> hier",
	],
	["two tags within it", "it", "<b>dell’</b><i>uomo</i>", "<b>dell’\u2063\u2060 </b><i>uomo</i>"],
	["what looks like an elision in a tag only", "fr", '<a href="/l’an/">Paris</a>', '<a href="/l’an/">Paris</a>'],
	["nothing to set apart", "en", "He read <em>L’Avenir</em>", "He read <em>L’Avenir</em>"],
	["a tag between two letters", "ja", "頑<em>張</em>れ", "頑<em>\u2060 張</em>\u2060 れ"],
])("words are set apart with %s", (_title, language, body, spaced) => {
	expect(bodyOf(language, `<p>${body}</p>`)).toBe(`<p>${spaced}</p>`);
});
