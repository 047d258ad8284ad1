import { describe, expect, test } from "vitest";
import { readPageFile, readTermFile } from "../../src/article/standing-file.ts";
import { bytes, rules, shown } from "../make-article.ts";

const term = (text: string, path = "_archive/people/jane-doe.md") => readTermFile(path, bytes(text), rules);
const page = (text: string) => readPageFile("_archive/pages/about.md", bytes(text), rules);
const told = (text: string, problems = term(text).problems) => shown(problems, text);

describe("a file of the vocabulary", () => {
	test("has a name, and what else is known", () => {
		const { file, problems } = term(
			"---\nname: Jane Doe\naliases: J. Doe\nparent: Negotiators\nsameAs: [https://example.org/doe]\n---\nShe *signed*. [See](../../1998/03/treaty.md)\n",
		);
		expect(problems).toEqual([]);
		expect(file).toMatchObject({
			id: "jane-doe",
			name: "Jane Doe",
			aliases: ["J. Doe"],
			parent: "Negotiators",
			sameAs: ["https://example.org/doe"],
			links: [{ path: "1998/03/treaty.md" }],
		});
		expect(file?.html).toContain("<em>signed</em>");
	});

	test.each([
		["46.2, 6.15", [46.2, 6.15]],
		["-33.9,18.4", [-33.9, 18.4]],
	])("may say where a place lies: %s", (written, wanted) => {
		expect(term(`---\nname: Here\ncoordinates: ${written}\n---\n`).file?.coordinates).toEqual(wanted);
	});

	test.each(["46.2", "N 46 E 6", "91, 6", "46, 181"])("cannot say that a place lies at %s", (written) => {
		const { file, problems } = term(`---\nname: Here\ncoordinates: ${written}\n---\n`);
		expect(file).toBeUndefined();
		expect(problems[0]).toMatchObject({ severity: "error", value: written });
	});

	test("may be a name alone", () => {
		expect(term("---\nname: Jane Doe\n---\n").file).toEqual({
			id: "jane-doe",
			path: "_archive/people/jane-doe.md",
			name: "Jane Doe",
			aliases: [],
			keyArticles: [],
			sameAs: [],
			pictures: [],
			uncopied: [],
			links: [],
			addresses: [],
		});
	});

	test("is told what is wrong with it", () => {
		expect(told("Jane Doe")).toMatchInlineSnapshot(`
			"articles/_archive/people/jane-doe.md:1:1: error: this file has no front matter
			    begin the file with a line ---, then name: …, then a line ---"
		`);
		expect(told("---\naliasses: [J. Doe]\nsameAs: doe\n---\n")).toMatchInlineSnapshot(`
			"articles/_archive/people/jane-doe.md:1:1: error: name is missing
			    add a line name: …
			articles/_archive/people/jane-doe.md:2:1: error: there is no key aliasses
			    did you mean aliases?
			articles/_archive/people/jane-doe.md:3:9: error: sameAs must be a web address
			    it says: doe"
		`);
		expect(told("", readTermFile("_archive/people/a.md", Uint8Array.of(0xff), rules).problems)).toMatchInlineSnapshot(`
			"articles/_archive/people/a.md:1:1: error: this file is not UTF-8 text
			    save it again with the encoding UTF-8"
		`);
	});
});

describe("a page of the archive's own", () => {
	test("has a title and a body", () => {
		expect(page("---\ntitle: About\n---\nWho we are.\n").file).toMatchObject({ id: "about", title: "About" });
	});

	test("is told what is wrong with it", () => {
		expect(told("", page("About").problems)).toMatchInlineSnapshot(`
			"articles/_archive/pages/about.md:1:1: error: this file has no front matter
			    begin the file with a line ---, then title: …, then a line ---"
		`);
		expect(told("---\nname: About\n---\n", page("---\nname: About\n---\n").problems)).toMatchInlineSnapshot(`
			"articles/_archive/pages/about.md:1:1: error: title is missing
			    add a line title: …
			articles/_archive/pages/about.md:2:1: error: there is no key name
			    remove it"
		`);
	});
});
