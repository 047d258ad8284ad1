import { expect, test } from "vitest";
import { readFrontMatter } from "../../src/article/front-matter.ts";

const told = (yaml: string) =>
	readFrontMatter(`---\n${yaml}\n---\n`)?.problems.map(({ message, hint, spot }) =>
		"line" in spot ? `${spot.line}: ${message}; ${hint}` : message,
	);

test.each([
	["title: Treaty: signed", 'a value with a colon and a space in it needs quotes; write title: "Treaty: signed"'],
	["title: “Treaty: signed”", 'a value with a colon and a space in it needs quotes; write title: "“Treaty: signed”"'],
	["source:\n  name: A: b", 'a value with a colon and a space in it needs quotes; write name: "A: b"'],
	["topics:\n  - A: b: c", 'a value with a colon and a space in it needs quotes; write - "A: b: c"'],
	[
		"corrections:\n  - text: No: he said",
		'a value with a colon and a space in it needs quotes; write - text: "No: he said"',
	],
	["title: ? what", 'a value that begins with ? needs quotes; write title: "? what"'],
	["title: - what", 'a value that begins with - needs quotes; write title: "- what"'],
	[
		'title: "Stop" is not "Go"',
		`a value that begins with " goes on after it was closed; write title: '"Stop" is not "Go"'`,
	],
	[
		'title: "He said \\"hi\\" in C:\\d"',
		`a backslash in double quotes means something else; write title: 'He said "hi" in C:\\d'`,
	],
	['topics: ["Arts" "Music"]', "a comma is missing in a list; put one between its entries"],
	["title: @home", 'a value that begins with @ needs quotes; write title: "@home"'],
	["title: > x", 'a value that begins with > needs quotes; write title: "> x"'],
	['title: "Yes" he said', `a value that begins with " goes on after it was closed; write title: '"Yes" he said'`],
	["title: 'It's here'", "a value that begins with ' goes on after it was closed; write title: \"It's here\""],
	["title: [Update] Treaty", 'a value that begins with [ goes on after it was closed; write title: "[Update] Treaty"'],
	['title: "C:\\users"', "a backslash in double quotes means something else; write title: 'C:\\users'"],
	["topics: [a, b", "a list is opened and never closed; close it with ] (or }) at its end"],
])("%j: %s", (yaml, advice) => {
	expect(told(yaml)).toHaveLength(1);
	expect(told(yaml)?.[0]).toContain(`: ${advice}`);
});

test.each([
	['title: "never closed\ndate: 1998', 4, "never closed"],
	["title: A\n\tdate: 1998", 3, "a line begins with a tab"],
	["title: A\n date: 1998", 2, "the next line begins with spaces"],
	["topics:\n  - a\n - b", 4, "do not begin with the same number of spaces"],
	["title: A\nsome words\ndate: 1998", 3, "no key with a value"],
	["title:A\ndate: 1998", 2, "no key with a value"],
	["title: A\ndate", 3, "no key with a value"],
	["title: A\n- b", 3, "no key with a value"],
])("%j is told at line %i: %s", (yaml, line, message) => {
	expect(told(yaml)).toHaveLength(1);
	expect(told(yaml)?.[0]).toMatch(new RegExp(`^${line}: .*${message}`));
});

test("a very long line is told in no time, and not written out again", () => {
	const [advice] = told(`title: @${"A, ".repeat(300_000)}${" ".repeat(300_000)}b`) ?? [];
	expect(advice).toContain("put quotes around the whole value");
});

test("what nobody foresaw is told as the library says it", () => {
	expect(told("  title: A\ndate: 1998")?.[0]).toContain("the front matter is not valid YAML: ");
});
