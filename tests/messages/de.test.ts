import { expect, test } from "vitest";
import { de } from "../../src/messages/de.ts";

const joined = (pieces: { value: string }[]) => pieces.map(({ value }) => value).join("");

test.each([
	[0, "0 Artikel", "0 Themen"],
	[1, "1 Artikel", "1 Thema"],
	[2, "2 Artikel", "2 Themen"],
	[11, "11 Artikel", "11 Themen"],
	[2081, "2.081 Artikel", "2.081 Themen"],
])("%i of a noun keep its capital", (count, articles, topics) => {
	expect(de.articles(count)).toBe(articles);
	expect(de.entries(count, "topics")).toBe(topics);
});

test("nouns keep their capitals within a sentence", () => {
	expect(de.allOf("organisations")).toBe("Alle Organisationen");
	expect(de.search.facetFilter("people")).toBe("Filtern: Personen");
});

test("what is counted is in the dative behind its preposition", () => {
	expect(de.search.chart.bar("1998", 12, 214)).toBe("1998: 12 von 214 Artikeln");
	expect(de.search.chart.bar("1998", 1, 1)).toBe("1998: 1 von 1 Artikel");
});

test("a date has the words before it that it needs", () => {
	expect(["1998-03-19", "1998-03", "1998"].map(de.publishedOn)).toEqual([
		"Veröffentlicht am",
		"Veröffentlicht im",
		"Veröffentlicht",
	]);
	expect(de.printIssueOf("19. März 1998", "1998-03-19")).toBe("Ausgabe vom 19. März 1998");
	expect(de.printIssueOf("März 1998", "1998-03")).toBe("Ausgabe März 1998");
});

test("words are asked for as alternatives", () => {
	expect(joined(de.search.understood.read([["Wasser"], ["Feuer", "Rauch"]], ["Wind"]))).toBe(
		"Artikel mit Wasser und entweder Feuer oder Rauch, ohne Wind.",
	);
});
