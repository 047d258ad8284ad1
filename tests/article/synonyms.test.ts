import { describe, expect, test } from "vitest";
import { readSynonyms } from "../../src/article/synonyms.ts";
import { bytes, shown } from "../make-article.ts";

const path = "_archive/synonyms.md";

function complaints(text: string): string {
	return shown(readSynonyms(path, bytes(text)).problems, text);
}

test("reads lists of words and phrases", () => {
	const text = "---\nsynonyms:\n  - [harbour, port]\n  - [Bombay, Mumbai, the island city]\n---\n\nOld names.\n";
	expect(readSynonyms(path, bytes(text))).toEqual({
		synonyms: [
			["harbour", "port"],
			["Bombay", "Mumbai", "the island city"],
		],
		problems: [],
	});
});

describe("says where and what is wrong", () => {
	test("with a word alone", () => {
		expect(complaints("---\nsynonyms:\n  - [harbour, port]\n  - [Bombay]\n---\n")).toMatchInlineSnapshot(`
			"articles/_archive/synonyms.md:4:5: error: synonyms must hold two words or more
			    it says: ["Bombay"]
			    write such as [harbour, port]"
		`);
	});

	test("with a list that is none", () => {
		expect(complaints("---\nsynonyms:\n  - harbour\n---\n")).toMatchInlineSnapshot(`
			"articles/_archive/synonyms.md:3:5: error: synonyms must be a list
			    it says: harbour
			    write such as [harbour, port]"
		`);
	});

	test("with another key", () => {
		expect(complaints("---\nsynonym: []\n---\n")).toMatchInlineSnapshot(`
			"articles/_archive/synonyms.md:1:1: error: synonyms is missing
			    add a line synonyms: …
			articles/_archive/synonyms.md:2:1: error: there is no key synonym
			    did you mean synonyms?"
		`);
	});

	test("without front matter", () => {
		expect(complaints("harbour, port\n")).toMatchInlineSnapshot(`
			"articles/_archive/synonyms.md:1:1: error: this file has no front matter
			    begin the file with a line ---, then synonyms: …, then a line ---"
		`);
	});
});
