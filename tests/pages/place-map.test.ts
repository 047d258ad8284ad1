import { describe, expect, test } from "vitest";
import { placeMapLink, placeMapPages } from "../../src/pages/place-map.ts";
import type { PlaceMapProps, TermsProps } from "../../src/pages/props/terms.ts";
import { termPages } from "../../src/pages/terms.ts";
import { makeArticle, makeDesk } from "../make-article.ts";

const file = (name: string, coordinates?: string) =>
	`---\nname: ${name}\n${coordinates === undefined ? "" : `coordinates: ${coordinates}\n`}---\n`;
const articles = [
	makeArticle("1998/03/a.md", "places: [Geneva, Moscow, Nowhere]"),
	makeArticle("1998/03/b.md", "places: [Moscow]"),
];
const map = (own: Record<string, string>) => {
	const desk = makeDesk(articles, own);
	return placeMapPages(desk).map(({ props }) => props as PlaceMapProps);
};

describe("a map of places", () => {
	const own = {
		"places/geneva.md": file("Geneva", "46.2, 6.15"),
		"places/moscow.md": file("Moscow", "55.75, 37.62"),
		"places/nowhere.md": file("Nowhere"),
	};

	test("shows those whose files say where they lie, those with most articles first", () => {
		const [props] = map(own);
		expect(props?.places).toEqual([
			{ href: "/places/moscow/", text: "Moscow", count: 2, x: 217.62, y: 34.25 },
			{ href: "/places/geneva/", text: "Geneva", count: 1, x: 186.15, y: 43.8 },
		]);
	});

	test("shows the part of the world that they lie in, and never more than the world", () => {
		expect(map(own)[0]?.frame).toEqual({ x: 177, y: 26, width: 50, height: 26 });
		const far = {
			"places/geneva.md": file("Geneva", "-89, -179"),
			"places/moscow.md": file("Moscow", "89, 179"),
		};
		expect(map(far)[0]?.frame).toEqual({ x: 0, y: 0, width: 360, height: 180 });
	});

	test("is led to from the index of places, and is not there where no place has coordinates", () => {
		const index = (own: Record<string, string>) =>
			[...termPages(makeDesk(articles, own))].find(({ url }) => url === "/places/")?.props as TermsProps;
		expect(index(own).map?.href).toBe("/map-of-places/");
		expect(index({}).map).toBeUndefined();
		expect(map({})).toEqual([]);
		expect(placeMapLink(makeDesk([]))).toBeUndefined();
	});
});
