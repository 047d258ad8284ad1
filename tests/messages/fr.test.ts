import { expect, test } from "vitest";
import { fr } from "../../src/messages/fr.ts";

const joined = (pieces: { value: string }[]) => pieces.map(({ value }) => value).join("");

/** All that stands there as text. */
function texts(said: unknown): string[] {
	if (typeof said === "string") return [said];
	return typeof said === "object" && said !== null ? Object.values(said).flatMap(texts) : [];
}

test.each([
	[0, "0 article", "Aucun article trouvé."],
	[1, "1 article", "1 article trouvé."],
	[2, "2 articles", "2 articles trouvés."],
	[11, "11 articles", "11 articles trouvés."],
	[2081, "2\u202f081 articles", "2\u202f081 articles trouvés."],
	[2_000_000, "2\u202f000\u202f000 d’articles", "2\u202f000\u202f000 d’articles trouvés."],
])("%i articles have their number; none is singular", (count, articles, found) => {
	expect(fr.articles(count)).toBe(articles);
	expect(fr.search.found(count)).toBe(found);
});

test("names have the gender of their kind", () => {
	expect(fr.allOf("topics")).toBe("Tous les thèmes");
	expect(fr.allOf("series")).toBe("Toutes les séries");
	expect([0, 1, 3].map((count) => fr.entries(count, "places"))).toEqual(["0 lieu", "1 lieu", "3 lieux"]);
});

test("high punctuation and guillemets have their narrow space, and no apostrophe is straight", () => {
	const said = [
		...texts(fr),
		fr.labelled("A", "B"),
		fr.relatedBy(["A"], "week"),
		fr.search.coverage("A", 3),
		fr.search.chart.bar("1998", 1, 2),
		joined(fr.search.understood.meant("A")),
		joined(fr.search.understood.synonyms(["A"], "B")),
	];
	expect(said.filter((text) => /[^\u202f][:;!?»]|«[^\u202f]|'/.test(text))).toEqual([]);
});

test("a date has the words before it that it needs", () => {
	expect(["1998-03-19", "1998-03", "1998"].map(fr.publishedOn)).toEqual(["Publié le", "Publié en", "Publié en"]);
	expect(fr.printIssueOf("1er avril 1998", "1998-04-01")).toBe("Numéro du 1er avril 1998");
	expect(fr.printIssueOf("avril 1998", "1998-04")).toBe("Numéro d’avril 1998");
	expect(fr.printIssueOf("mars 1998", "1998-03")).toBe("Numéro de mars 1998");
});
