import { expect, test } from "vitest";
import { Vocabulary } from "../../src/archive/vocabulary.ts";
import { makeHoldings, shown } from "../make-article.ts";

const { terms } = makeHoldings([], {
	"places/st-petersburg.md": "---\nname: Saint Petersburg\naliases: [Leningrad, Петроград]\n---\n",
});
const places = new Vocabulary("places", terms.places, false);

test.each(["Saint Petersburg", "saint-petersburg", "LENINGRAD", "петроград", "St. Petersburg"])(
	"%s means the place of the file",
	(name) => {
		expect(places.read({ name })).toMatchObject({ meaning: { key: "st-petersburg", name: "Saint Petersburg" } });
	},
);

test("a name without a file means itself", () => {
	expect(places.read({ name: "Zürich" })).toEqual({ meaning: { key: "zurich", name: "Zürich" } });
});

test("an id means a file, however its case", () => {
	expect(places.read({ id: "St-Petersburg" })).toMatchObject({ meaning: { key: "st-petersburg" } });
	expect(places.read({ id: "moscow" })).toHaveProperty("wrong");
});

test("two files that differ in case, accents or punctuation only are an error that names both", () => {
	const twice = makeHoldings([], {
		"people/Jose-Diaz.md": "---\nname: José Díaz\n---\n",
		"people/josé díaz.md": "---\nname: José Díaz (mayor)\n---\n",
	}).terms.people;
	const both = [twice, twice.toReversed()].map((files) => new Vocabulary("people", files, false).problems);
	expect(both[0]).toEqual(both[1]);
	expect(shown(both[0] ?? [], "")).toMatchInlineSnapshot(`
		"articles/_archive/people/josé díaz.md:1:1: error: two files have one name: case, accents, spaces and punctuation do not tell names apart
		    it says: jose-diaz
		    join this file with _archive/people/Jose-Diaz.md, or rename one of the two"
	`);
});

test("a name that is too long for an address needs a file", () => {
	const name = "The Most Honourable Company ".repeat(10);
	expect(places.read({ name })).toEqual({
		wrong: "this name is too long for an address",
		hint: "shorten it, or give it a file with a short name: _archive/places/short-name.md",
	});
	const files = makeHoldings([], { "places/company.md": `---\nname: ${name}\n---\n` }).terms.places;
	expect(new Vocabulary("places", files, false).read({ name })).toMatchObject({ meaning: { key: "company" } });
});
