import { expect, test } from "vitest";
import { Vocabulary } from "../../src/archive/vocabulary.ts";
import { makeHoldings } from "../make-article.ts";

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
