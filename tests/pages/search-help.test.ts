import { expect, test } from "vitest";
import type { SearchHelpProps } from "../../src/pages/props/search.ts";
import { searchHelpPage } from "../../src/pages/search-help.ts";
import { makeArticle, makeDesk } from "../make-article.ts";

const examples = (files: [path: string, fields: string][]) =>
	searchHelpPage(makeDesk(files.map(([path, fields]) => makeArticle(path, fields)))).props as SearchHelpProps;

test("the examples are in words of the archive: the name of two words with the most articles", () => {
	const { examples: shown, everything } = examples([
		["1998/03/a.md", "topics: [Harbour, Arms control]"],
		["1998/03/b.md", "topics: [Harbour, Arms control, Night ferry]"],
	]);
	expect(Object.values(shown).map(({ query }) => query)).toEqual([
		"Arms control",
		'"Arms control"',
		"control -Arms",
		"Arms OR control",
	]);
	expect(shown.phrase.href).toBe("/search/?q=%22Arms+control%22");
	expect(everything).toBe("/search/?q=&from=1998&to=1998");
});

test("people come before topics, as their names stand in texts the way they are written", () => {
	const { examples: shown } = examples([["1998/03/a.md", "topics: Arms control\npeople: Ada Moss"]]);
	expect(shown.words.query).toBe("Ada Moss");
});

test("an archive without such names, or without dates, has a page of help too", () => {
	const { examples: shown, everything } = examples([["letters/a.md", "date: undated\ntopics: Harbour"]]);
	expect(shown.words.query).toBe("flood mayor");
	expect(everything).toBeUndefined();
});
