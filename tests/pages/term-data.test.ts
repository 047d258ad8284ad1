import { expect, test } from "vitest";
import type { TermProps } from "../../src/pages/props/terms.ts";
import { termPages } from "../../src/pages/terms.ts";
import { makeArticle, makeDesk } from "../make-article.ts";

const data = (kind: string, file: string) => {
	const desk = makeDesk([makeArticle("1998/03/a.md", `${kind}: [{id: x}]`)], { [`${kind}/x.md`]: file });
	const page = [...termPages(desk)].find(({ url }) => url === `/${kind}/x/`);
	return (page?.props as TermProps | undefined)?.head.jsonLd;
};

test("what a vocabulary file says is there for machines", () => {
	expect(
		data("people", "---\nname: Jane Doe\naliases: J. Doe\nsameAs: https://www.wikidata.org/wiki/Q1\n---\n"),
	).toEqual({
		"@context": "https://schema.org",
		"@type": "Person",
		name: "Jane Doe",
		url: "https://example.org/people/x/",
		alternateName: ["J. Doe"],
		sameAs: ["https://www.wikidata.org/wiki/Q1"],
	});
	expect(data("places", "---\nname: Geneva\ncoordinates: 46.2, 6.15\n---\n")).toMatchObject({
		"@type": "Place",
		geo: { latitude: 46.2, longitude: 6.15 },
	});
	expect(data("organisations", "---\nname: UN\n---\n")).toMatchObject({ "@type": "Organization" });
});
