import { expect, test } from "vitest";
import { es } from "../../src/messages/es.ts";

const joined = (pieces: { value: string }[]) => pieces.map(({ value }) => value).join("");

test.each([
	[0, "0 artículos", "No se ha encontrado ningún artículo."],
	[1, "1 artículo", "Se ha encontrado 1 artículo."],
	[2, "2 artículos", "Se han encontrado 2 artículos."],
	[11, "11 artículos", "Se han encontrado 11 artículos."],
	[2081, "2081 artículos", "Se han encontrado 2081 artículos."],
	[12081, "12.081 artículos", "Se han encontrado 12.081 artículos."],
	[2_000_000, "2.000.000 de artículos", "Se han encontrado 2.000.000 de artículos."],
])("%i articles have their number", (count, articles, found) => {
	expect(es.articles(count)).toBe(articles);
	expect(es.search.found(count)).toBe(found);
});

test("names have the gender of their kind", () => {
	expect(es.allOf("topics")).toBe("Todos los temas");
	expect(es.allOf("organisations")).toBe("Todas las organizaciones");
	expect([1, 3].map((count) => es.entries(count, "sections"))).toEqual(["1 sección", "3 secciones"]);
});

test("y becomes e, and o becomes u, before the same sound", () => {
	expect(es.byline(["Ana Lund", "Inés Ruiz"])).toBe("Por Ana Lund e Inés Ruiz");
	expect(joined(es.search.understood.read([["uno", "ocho"]], []))).toBe(
		"Artículos con alguno de los términos uno u ocho.",
	);
});

test("a date has the words before it that it needs", () => {
	expect(["1998-03-19", "1998-03", "1998"].map(es.publishedOn)).toEqual([
		"Publicado el",
		"Publicado en",
		"Publicado en",
	]);
	expect(es.printIssueOf("19 de marzo de 1998", "1998-03-19")).toBe("Número del 19 de marzo de 1998");
	expect(es.printIssueOf("marzo de 1998", "1998-03")).toBe("Número de marzo de 1998");
});
