import { expect, test } from "vitest";
import { joinedNames } from "../../src/article/joined-names.ts";
import { complaints } from "../make-article.ts";

test.each([
	["authors", "Jane Doe, John Roe", "authors: [Jane Doe, John Roe]"],
	["authors", "Jane Doe and John Roe", "authors: [Jane Doe, John Roe]"],
	["people", "Jane Doe, John Roe, and Ann Lee", "people: [Jane Doe, John Roe, Ann Lee]"],
	["authors", "Jane Doe, MD, PhD and Sammy Davis, Jr.", 'authors: ["Jane Doe, MD, PhD", "Sammy Davis, Jr."]'],
	["topics", "arms control, treaties", "topics: [arms control, treaties]"],
	["topics", "Trial: day one,   Law", 'topics: ["Trial: day one", Law]'],
])("%s: %s reads like several", (key, written, right) => {
	expect(joinedNames({ [key]: written })).toEqual([{ key, written, right }]);
});

test.each([
	["authors", "Jane Doe"],
	["authors", "Doe, Jane"],
	["authors", "Martin Luther King, Jr."],
	["authors", "Henry James III"],
	["people", "Anderson Sandoval"],
	["topics", "Research and development"],
	["topics", "2,000 Guineas"],
	["authors", `Jane${" ".repeat(200_000)}Doe`],
	["places", "Paris, France"],
	["organisations", "Smith, Jones & Co"],
	["authors", ["Jane Doe, John Roe"]],
	["authors", { name: "Jane Doe, John Roe" }],
])("%s: %j is one", (key, written) => {
	expect(joinedNames({ [key]: written })).toEqual([]);
});

test("the author is warned, and the article is published", () => {
	expect(complaints("authors: Jane Doe, John Roe")).toMatchInlineSnapshot(`
		"articles/1998/03/treaty.md:4:10: warning: authors is taken for one name
		    it says: Jane Doe, John Roe
		    if they are several, write authors: [Jane Doe, John Roe]; if it is one, put it in a list: ["Jane Doe, John Roe"]"
	`);
});
