import { describe, expect, test } from "vitest";
import { complaints, makeArticle } from "../make-article.ts";

const path = "1998/03/treaty.md";

test("an article has every list, empty where nothing was written", () => {
	expect(makeArticle(path, "title: A treaty")).toMatchInlineSnapshot(`
		{
		  "address": "/1998/03/treaty/",
		  "addresses": [],
		  "aliases": [],
		  "authors": [],
		  "body": "y5TtzaOBIIrOOuiU81WRvO",
		  "corrections": [],
		  "date": {
		    "civil": "1998-03-19",
		    "instant": 890265600,
		  },
		  "digest": "FQJCgIaQd3dT9QSxDX9pGn",
		  "draft": false,
		  "excerpt": "A body.",
		  "extra": {},
		  "language": "en",
		  "links": [],
		  "organisations": [],
		  "path": "1998/03/treaty.md",
		  "people": [],
		  "pictures": [],
		  "places": [],
		  "status": "published",
		  "title": "A treaty",
		  "topics": [],
		  "uncopied": [],
		}
	`);
});

test("every key has a place in an article", () => {
	expect(
		makeArticle(
			path,
			`
title: A treaty is signed
date: 1998-03-19 14:30
updated: 1998-03-20
standfirst: Two sides agree.
authors: [Ann Lee, {name: B. Ray, id: ray}]
topics: [Arms control]
people: Jane Doe
places: [Vienna]
organisations: [OSCE]
section: World
series: {id: talks}
dateline: VIENNA
id: 0012
source: {name: The Paper, url: https://example.org/1, id: 77, imported: 2020-01-02, license: CC-BY-4.0, rights: The Paper}
image: {src: sign.jpg, alt: Two people sign, caption: The signing, credit: Jane Roe}
language: en-GB
corrections:
  - {date: 1998-03-21, text: It was Tuesday, kind: clarification}
  - {date: 1998-03-22, text: It was Wednesday}
aliases: [/old/treaty.html]
print: {issue: 12, page: 1-2}
translationOf: vertrag
draft: false
publishAt: 1998-03-19
expiresAt: 2040
status: published
extra: {wp_id: 12, tags: [a]}
`,
		),
	).toMatchInlineSnapshot(`
		{
		  "address": "/1998/03/treaty/",
		  "addresses": [],
		  "aliases": [
		    "/old/treaty.html",
		  ],
		  "authors": [
		    {
		      "name": "Ann Lee",
		    },
		    {
		      "id": "ray",
		      "name": "B. Ray",
		    },
		  ],
		  "body": "y5TtzaOBIIrOOuiU81WRvO",
		  "corrections": [
		    {
		      "date": {
		        "civil": "1998-03-21",
		        "instant": 890438400,
		      },
		      "kind": "clarification",
		      "text": "It was Tuesday",
		    },
		    {
		      "date": {
		        "civil": "1998-03-22",
		        "instant": 890524800,
		      },
		      "kind": "correction",
		      "text": "It was Wednesday",
		    },
		  ],
		  "date": {
		    "civil": "1998-03-19",
		    "instant": 890317800,
		    "time": "14:30",
		  },
		  "dateline": "VIENNA",
		  "digest": "uHqn6iXVRbCg3OQYSbYNKj",
		  "draft": false,
		  "excerpt": "A body.",
		  "expiresAt": {
		    "civil": "2040",
		    "instant": 2208988800,
		  },
		  "extra": {
		    "tags": [
		      "a",
		    ],
		    "wp_id": "12",
		  },
		  "id": "0012",
		  "image": {
		    "alt": "Two people sign",
		    "caption": "The signing",
		    "credit": "Jane Roe",
		    "src": "sign.jpg",
		  },
		  "language": "en-GB",
		  "links": [],
		  "organisations": [
		    {
		      "name": "OSCE",
		    },
		  ],
		  "path": "1998/03/treaty.md",
		  "people": [
		    {
		      "name": "Jane Doe",
		    },
		  ],
		  "pictures": [
		    {
		      "line": 0,
		      "path": "1998/03/sign.jpg",
		      "written": "sign.jpg",
		    },
		  ],
		  "places": [
		    {
		      "name": "Vienna",
		    },
		  ],
		  "print": {
		    "issue": {
		      "key": "12",
		      "name": "12",
		    },
		    "page": "1-2",
		  },
		  "publishAt": {
		    "civil": "1998-03-19",
		    "instant": 890265600,
		  },
		  "section": {
		    "name": "World",
		  },
		  "series": {
		    "id": "talks",
		  },
		  "source": {
		    "id": "77",
		    "imported": {
		      "civil": "2020-01-02",
		      "instant": 1577923200,
		    },
		    "license": "CC-BY-4.0",
		    "name": "The Paper",
		    "rights": "The Paper",
		    "url": "https://example.org/1",
		  },
		  "standfirst": "Two sides agree.",
		  "status": "published",
		  "title": "A treaty is signed",
		  "topics": [
		    {
		      "name": "Arms control",
		    },
		  ],
		  "translationOf": "vertrag",
		  "uncopied": [],
		  "updated": {
		    "civil": "1998-03-20",
		    "instant": 890352000,
		  },
		}
	`);
});

describe("other spellings of the same", () => {
	test("summary is standfirst and lang is language", () => {
		const article = makeArticle(path, "summary: Two sides agree.\nlang: fa");
		expect(article).toMatchObject({ standfirst: "Two sides agree.", language: "fa" });
	});

	test("one value stands for a list of one, and an empty list for none", () => {
		expect(makeArticle(path, "topics: Arms control").topics).toEqual([{ name: "Arms control" }]);
		expect(makeArticle(path, "topics: []\nauthors:\npeople: ~")).toMatchObject({ topics: [], authors: [], people: [] });
	});

	test("a title that is a number is text, and keeps its zeros", () => {
		expect(makeArticle(path, "title: 1984\nid: 007")).toMatchObject({ title: "1984", id: "007" });
	});

	test("character references of old systems become the characters", () => {
		expect(makeArticle(path, "title: Bread &amp; butter &#8211; again").title).toBe("Bread & butter – again");
	});
});

describe("an old address", () => {
	test.each([
		["/old/treaty.html", "/old/treaty.html"],
		["/caf%C3%A9/", "/café/"],
		["/old%20page", "/old page"],
		["/100%", "/100%"],
		["/.../x", "/.../x"],
	])("%s is kept as %s", (written, kept) => {
		expect(makeArticle(path, `aliases: ["${written}"]`).aliases).toEqual([kept]);
	});

	test.each([
		"/../x/",
		"/a/..",
		"/%2e%2e/x",
		"/a/%2E%2E%2Fb/",
		"//example.org/",
		"/a//b",
		"/./a",
		"/a%5C..%5Cb",
		"a",
		"/a b",
		// A star would catch every address below, in the file of redirects.
		"/old/*",
	])("%s is none, since it would lead out of the site or take more than one", (written) => {
		expect(complaints(`aliases: ["${written}"]`)).toContain("error: aliases must be an old address");
	});
});

describe("a language", () => {
	test.each(["en", "fa", "zh-Hant", "sr-Latn-RS", "de-DE-1996", "EN-gb"])("may be %s", (tag) => {
		expect(complaints(`language: ${tag}`)).toBe("");
	});

	test.each(["english", "e", "en_GB", "en-US-US", "en-12", "x-own"])("may not be %s", (tag) => {
		expect(complaints(`language: ${tag}`)).toContain(
			"error: language must be a language tag such as en, fa or zh-Hant",
		);
	});
});

describe("what an author is told", () => {
	test("no title and no date", () => {
		expect(complaints("title:\ndate:")).toMatchInlineSnapshot(`
			"articles/1998/03/treaty.md:1:1: error: date is missing
			    add a line date: …
			articles/1998/03/treaty.md:1:1: error: title is missing
			    add a line title: …"
		`);
	});

	test("a key that does not exist, with the one that was meant", () => {
		expect(complaints("topcis: [Arms control]\nsumary: Two sides agree.\nweather: fine")).toMatchInlineSnapshot(`
			"articles/1998/03/treaty.md:4:1: error: there is no key topcis
			    did you mean topics?
			articles/1998/03/treaty.md:5:1: error: there is no key sumary
			    did you mean summary?
			articles/1998/03/treaty.md:6:1: error: there is no key weather
			    remove it, or put it under extra: to keep it without showing it"
		`);
	});

	test("a key that does not exist within another", () => {
		expect(
			complaints(`
source: {name: The Paper, licence: CC0}
image:
  src: sign.jpg
  captoin: The signing
corrections:
  - date: 1998-03-20
    text: It was Tuesday
    knid: update
authors:
  - {nmae: Ann Lee}
print: {isue: 12}
`),
		).toMatchInlineSnapshot(`
			"articles/1998/03/treaty.md:4:27: error: there is no key source.licence
			    did you mean license?
			articles/1998/03/treaty.md:7:3: error: there is no key image.captoin
			    did you mean caption?
			articles/1998/03/treaty.md:11:5: error: there is no key corrections.knid
			    did you mean kind?
			articles/1998/03/treaty.md:13:6: error: there is no key authors.nmae
			    did you mean name?
			articles/1998/03/treaty.md:14:9: error: there is no key print.isue
			    did you mean issue?"
		`);
	});

	test("a key that means something to JavaScript is a key that does not exist", () => {
		expect(complaints("__proto__: {draft: true}\nconstructor: x\ntoString: y")).toMatchInlineSnapshot(`
			"articles/1998/03/treaty.md:4:1: error: there is no key __proto__
			    remove it, or put it under extra: to keep it without showing it
			articles/1998/03/treaty.md:5:1: error: there is no key constructor
			    remove it, or put it under extra: to keep it without showing it
			articles/1998/03/treaty.md:6:1: error: there is no key toString
			    remove it, or put it under extra: to keep it without showing it"
		`);
	});

	test("two keys that mean the same", () => {
		expect(complaints("standfirst: Two sides agree.\nsummary: They agree.")).toMatchInlineSnapshot(`
			"articles/1998/03/treaty.md:5:10: error: summary and standfirst mean the same
			    keep one of them"
		`);
	});

	test("one key twice", () => {
		expect(complaints("title: A\ntitle: B")).toMatchInlineSnapshot(`
			"articles/1998/03/treaty.md:4:1: error: this key stands here twice
			    keep one of them"
		`);
	});

	test("a date that does not exist, wherever it stands", () => {
		expect(
			complaints(`
date: 2024-02-31
updated: 19 March 1998
publishAt: 1998-13
source: {name: The Paper, imported: 2023-02-29}
corrections: [{date: 1998-04-31, text: It was Tuesday}]
`),
		).toMatchInlineSnapshot(`
			"articles/1998/03/treaty.md:3:7: error: date is a day that does not exist
			    it says: 2024-02-31
			    that month has 29 days
			articles/1998/03/treaty.md:4:10: error: updated is not a date
			    it says: 19 March 1998
			    write 1998-03-19, 1998-03-19 14:30, 1998-03-19T14:30:00-05:00, 1998-03, 1998 or the word undated
			articles/1998/03/treaty.md:5:12: error: publishAt has no such month
			    it says: 1998-13
			    months are 01 to 12, after the year
			articles/1998/03/treaty.md:6:37: error: source.imported is a day that does not exist
			    it says: 2023-02-29
			    that month has 28 days
			articles/1998/03/treaty.md:7:22: error: corrections.date is a day that does not exist
			    it says: 1998-04-31
			    that month has 30 days"
		`);
	});

	test("values of the wrong shape", () => {
		expect(
			complaints(`
title: [A, B]
date: true
standfirst: ""
authors: {first: Ann}
topics: [Arms control, 12, [nested], "", true]
people: true
section: [World]
source: The Paper
image: sign.jpg
language: English
corrections: It was Tuesday
aliases: [old/treaty.html, "/search?q=1"]
draft: "yes"
status: retracted
extra: everything
`),
		).toMatchInlineSnapshot(`
			"articles/1998/03/treaty.md:2:8: error: title must be text
			    it says: ["A","B"]
			articles/1998/03/treaty.md:3:7: error: date must be a date
			    it says: true
			articles/1998/03/treaty.md:4:13: error: standfirst is empty
			    it says: 
			articles/1998/03/treaty.md:5:11: error: there is no key authors.first
			    remove it, or put it under extra: to keep it without showing it
			articles/1998/03/treaty.md:6:28: error: topics must be a name, or {name: …, id: …}
			    it says: ["nested"]
			articles/1998/03/treaty.md:6:38: error: topics is empty
			    it says: 
			articles/1998/03/treaty.md:6:42: error: topics must be a name, or {name: …, id: …}
			    it says: true
			articles/1998/03/treaty.md:7:9: error: people must be a list of names
			    it says: true
			articles/1998/03/treaty.md:8:10: error: section must be a name, or {name: …, id: …}
			    it says: ["World"]
			articles/1998/03/treaty.md:9:9: error: source must be keys and values
			    it says: The Paper
			    write source: {name: …}
			articles/1998/03/treaty.md:10:8: error: image must be keys and values
			    it says: sign.jpg
			    write image: {src: …, alt: …}
			articles/1998/03/treaty.md:11:11: error: language must be a language tag such as en, fa or zh-Hant
			    it says: English
			articles/1998/03/treaty.md:12:14: error: corrections must be a list of corrections, each with date and text
			    it says: It was Tuesday
			articles/1998/03/treaty.md:13:11: error: aliases must be an old address on this site that begins with /
			    it says: old/treaty.html
			articles/1998/03/treaty.md:13:28: error: aliases must be an old address on this site that begins with /
			    it says: /search?q=1
			articles/1998/03/treaty.md:14:8: error: draft must be true or false
			    it says: yes
			articles/1998/03/treaty.md:15:9: error: status must be published or withdrawn
			    it says: retracted
			articles/1998/03/treaty.md:16:8: error: extra must be keys and values
			    it says: everything"
		`);
	});

	test("a source without a name, an image without a file, a correction without a text", () => {
		expect(
			complaints(
				"source: {url: paper.example}\nimage: {alt: Two people}\ncorrections:\n  - date: 1998-03-20\n  - kind: erratum",
			),
		).toMatchInlineSnapshot(`
			"articles/1998/03/treaty.md:4:9: error: source.name is missing
			    add a line name: …
			articles/1998/03/treaty.md:4:15: error: source.url must be a web address that begins with https:// or http://
			    it says: paper.example
			articles/1998/03/treaty.md:5:8: error: image.src is missing
			    add a line src: …
			articles/1998/03/treaty.md:7:5: error: corrections.text is missing
			    add a line text: …
			articles/1998/03/treaty.md:8:5: error: corrections.date is missing
			    add a line date: …
			articles/1998/03/treaty.md:8:5: error: corrections.text is missing
			    add a line text: …
			articles/1998/03/treaty.md:8:11: error: corrections.kind must be correction, clarification, update or retraction
			    it says: erratum"
		`);
	});

	test("the folder of a month with one digit, since the address would be so for good", () => {
		expect(complaints("", "1998/3/treaty.md")).toContain("rename it 1998/03: ");
	});

	test("a date outside the month of its folder", () => {
		expect(complaints("date: 1998-04-01", "1998/03/treaty.md")).toMatchInlineSnapshot(`
			"articles/1998/03/treaty.md:3:7: error: the date is outside the month of its folder 1998/03/
			    it says: 1998-04-01
			    put the right date, or move the file to the folder of its month"
		`);
		expect(complaints("date: 1997", "1998/03/treaty.md")).toMatchInlineSnapshot(`
			"articles/1998/03/treaty.md:3:7: error: the date is outside the month of its folder 1998/03/
			    it says: 1997
			    put the right date, or move the file to the folder of its month"
		`);
		expect(complaints("date: undated", "1998/03/treaty.md")).toMatchInlineSnapshot(`
			"articles/1998/03/treaty.md:3:7: error: the date is outside the month of its folder 1998/03/
			    it says: undated
			    put the right date, or move the file to the folder of its month"
		`);
	});

	test("nothing, where the month or the year of the folder is all that is known", () => {
		expect(complaints("date: 1998-03")).toBe("");
		expect(complaints("date: 1998")).toBe("");
		expect(complaints("date: 1998-03-31 23:30")).toBe("");
	});

	test("nothing, where a folder is not that of a month", () => {
		expect(complaints("date: 1998-03-19", "background/treaty.md")).toBe("");
		expect(complaints("date: undated", "background/treaty.md")).toBe("");
	});
});
