import { type CslItem, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bibtex, bibtexEntry } from "../../src/feeds/bibtex.ts";
import { cslJson } from "../../src/feeds/csl-json.ts";
import { ris, risRecord } from "../../src/feeds/ris.ts";
import type { Citation } from "../../src/pages/props/article.ts";

/** Reads a file of references with Citation.js, which knows nothing of this project. */
const read = (text: string): CslItem[] => plugins.input.chain(text, { generateGraph: false });

const plain: Citation = {
	address: "https://example.org/1998/03/treaty/",
	key: "1998/03/treaty",
	title: "A treaty is signed",
	authors: ["Ann Lee"],
	publication: "The Test Archive",
	date: "1998-03-19",
	language: "en",
};

const full: Citation = {
	...plain,
	authors: ["Ludwig van Beethoven", "Associated Press", "Martin Luther King, Jr."],
	publication: "The Daily & Sons",
	archive: "The Test Archive",
	section: "World",
	issue: "12",
	page: "4-5",
};

const formats = {
	BibTeX: { one: bibtexEntry, many: bibtex },
	RIS: { one: risRecord, many: ris },
	"CSL-JSON": { one: (citation: Citation) => cslJson({ citations: [citation] }), many: cslJson },
};

const cases: Record<string, Partial<Citation>> = {
	"&": { title: "R&D spending", publication: "Smith & Sons" },
	"%": { title: "Prices up 100%" },
	"braces and backslashes": { title: "The {unsolved} case: a \\ b ~ c ^ d } e" },
	"other signs of TeX": { title: "$5 for #1, says a_b" },
	"quotation marks": { title: 'He said “no” and "never"' },
	umlauts: { title: "Zürich grüßt Łódź", authors: ["Jürgen Müller"] },
	"right-to-left text": { title: "پیمان منع گسترش", authors: ["علی رضایی"], language: "fa" },
	"no author": { authors: [] },
	"no date": { date: undefined as never },
	"a month": { date: "1998-03" },
	"a year": { date: "1998" },
	"a long title": { title: "The council sat again ".repeat(40).trim() },
	"an address with signs": { address: "https://example.org/1998/03/a%20b%7B1%7D/?#x" },
};

describe.each(Object.entries(formats))("%s", (name, { one, many }) => {
	test.each(Object.entries(cases))("is read with %s", (_, given) => {
		const citation = Object.fromEntries(
			Object.entries({ ...plain, ...given }).filter(([, value]) => value !== undefined),
		) as unknown as Citation;
		const [item, ...others] = read(one(citation));
		expect(others).toEqual([]);
		expect(item).toMatchObject({
			title: citation.title,
			"container-title": citation.publication,
			URL: citation.address,
			language: citation.language,
		});
		const parts = citation.date?.split("-").map(Number);
		// Of RIS, Citation.js reads the year alone (PY); the whole date stands in DA.
		const wanted = name === "RIS" ? parts?.slice(0, 1) : parts;
		expect(item?.issued?.["date-parts"][0]).toEqual(wanted);
	});

	test("is read as many, in their order", () => {
		const titles = ["One", "Two", "Three"];
		expect(read(many({ citations: titles.map((title) => ({ ...plain, title })) })).map(({ title }) => title)).toEqual(
			titles,
		);
	});

	test("is nothing where there is nothing", () => {
		expect(many({ citations: [] }).trim()).toBe(name === "CSL-JSON" ? "[]" : "");
	});
});

describe("any text comes back as it was", () => {
	const text = fc
		.string({ unit: "grapheme", minLength: 1 })
		.map((raw) => raw.normalize("NFC").replace(/\s+/g, " ").trim());
	// A lone mark would be set upon what stands before it.
	const words = text.filter((title) => /^[\p{L}\p{N}\p{P}\p{S} ]+$/u.test(title));
	test.each(Object.entries(formats))("from %s", (_, { one }) => {
		fc.assert(
			fc.property(words, words, (title, publication) => {
				expect(read(one({ ...plain, title, publication }))[0]).toMatchObject({
					title,
					"container-title": publication,
				});
			}),
		);
	});
});

test.each(["War -- and peace", "1998---2001", "``Peace''", "?`Paz? !`Paz!", ",,Frieden``", "<<Paix>>", "----"])(
	"%s comes back from BibTeX as it was",
	(title) => expect(read(formats.BibTeX.one({ ...plain, title }))[0]?.title).toBe(title),
);

test("a newspaper article in BibTeX", () => {
	expect(bibtexEntry(full)).toMatchInlineSnapshot(`
		"@article{1998/03/treaty,
			author = {van Beethoven, Ludwig and {Associated Press} and King, Jr., Martin Luther},
			title = {{A treaty is signed}},
			journal = {The Daily \\& Sons},
			entrysubtype = {newspaper},
			date = {1998-03-19},
			year = {1998},
			month = mar,
			number = {12},
			pages = {4-5},
			keywords = {World},
			library = {The Test Archive},
			langid = {en},
			url = {https://example.org/1998/03/treaty/},
		}
		"
	`);
	expect(read(bibtexEntry(full))[0]?.author).toEqual([
		{ given: "Ludwig", family: "Beethoven", "non-dropping-particle": "van" },
		{ family: "Associated Press" },
		{ given: "Martin Luther", family: "King", suffix: "Jr." },
	]);
});

test("a key for BibTeX is ASCII", () => {
	expect(bibtexEntry({ ...plain, key: "1998/03/پیمان" })).toMatch(/^@article\{[\w-]{22},/);
});

test("a newspaper article in RIS", () => {
	expect(risRecord(full).replaceAll("\r\n", "\n")).toMatchInlineSnapshot(`
		"TY  - NEWS
		AU  - van Beethoven, Ludwig
		AU  - Associated Press
		AU  - King, Martin Luther, Jr.
		TI  - A treaty is signed
		T2  - The Daily & Sons
		PY  - 1998
		DA  - 1998/03/19
		IS  - 12
		SP  - 4-5
		SE  - World
		DB  - The Test Archive
		LA  - en
		UR  - https://example.org/1998/03/treaty/
		ER  - 
		"
	`);
});

test("a newspaper article in CSL-JSON", () => {
	expect(JSON.parse(cslJson({ citations: [full] }))).toMatchInlineSnapshot(`
		[
		  {
		    "URL": "https://example.org/1998/03/treaty/",
		    "archive": "The Test Archive",
		    "author": [
		      {
		        "family": "Beethoven",
		        "given": "Ludwig",
		        "non-dropping-particle": "van",
		      },
		      {
		        "literal": "Associated Press",
		      },
		      {
		        "family": "King",
		        "given": "Martin Luther",
		        "suffix": "Jr.",
		      },
		    ],
		    "container-title": "The Daily & Sons",
		    "id": "https://example.org/1998/03/treaty/",
		    "issue": "12",
		    "issued": {
		      "date-parts": [
		        [
		          1998,
		          3,
		          19,
		        ],
		      ],
		    },
		    "language": "en",
		    "page": "4-5",
		    "section": "World",
		    "title": "A treaty is signed",
		    "type": "article-newspaper",
		  },
		]
	`);
});
