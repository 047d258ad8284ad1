import { describe, expect, test } from "vitest";
import { keyLocator, readFrontMatter } from "../../src/article/front-matter.ts";

const values = (yaml: string) => {
	const front = readFrontMatter(`---\n${yaml}\n---\n`);
	return { ...front?.values };
};

describe("readFrontMatter", () => {
	test.each([
		["---\na: 1\n---\nBody\n", "Body\n", 4],
		["---\na: 1\n---\n\n\nBody\n", "\n\nBody\n", 4],
		["---\r\na: 1\r\n---\r\nBody\r\n", "Body\r\n", 4],
		["--- \na: 1\n--- \nBody", "Body", 4],
		["---\na: 1\n...\nBody", "Body", 4],
		["---\na: 1\n---", "", 3],
		["---\n---\nBody", "Body", 3],
		["---\na: 1\n---\nOne\n\n---\n\nTwo", "One\n\n---\n\nTwo", 4],
	])("%j has the body %j from line %i", (text, body, line) => {
		expect(readFrontMatter(text)).toMatchObject({ body, bodyLine: line, problems: [] });
	});

	test.each(["", "Body", " ---\na: 1\n---\n", "----\na: 1\n----\n", "\n---\na: 1\n---\n"])("%j has none", (text) => {
		expect(readFrontMatter(text)).toBe(undefined);
	});

	test.each([
		["a: 0012", "0012"],
		["a: 1.50", "1.50"],
		["a: 1998", "1998"],
		["a: 1998-03-19", "1998-03-19"],
		["a: 2024-02-31", "2024-02-31"],
		["a: 123456789012345678901234567890", "123456789012345678901234567890"],
		["a: yes", "yes"],
		["a: true", true],
		["a: !!binary aGk=", "aGk="],
		["a: x # a remark", "x"],
		["a: ~", null],
		["a:", null],
		["a: [x, 1]", ["x", "1"]],
		['a: "x\\ny"', "x\ny"],
		["a: >-\n  x\n  y", "x y"],
	])("%j holds %j", (yaml, value) => {
		expect(values(yaml)).toEqual({ a: value });
	});

	test("an empty front matter holds nothing", () => {
		expect(values("# only a comment")).toEqual({});
	});

	test("names that objects have of themselves are keys like others", () => {
		expect(Object.keys(values("__proto__: {a: 1}\nconstructor: 2"))).toEqual(["__proto__", "constructor"]);
		expect(({} as Record<string, unknown>)["a"]).toBe(undefined);
	});

	test("a key that stands twice is told where it stands again", () => {
		expect(readFrontMatter("---\na: 1\nb: {c: 1, c: 2}\na: 2\n---\n")?.problems.map(({ spot }) => spot)).toEqual([
			{ line: 3, column: 11 },
			{ line: 4, column: 1 },
		]);
	});

	test.each(["[".repeat(20_000), `[${"*a,".repeat(5000)}]`])(
		"values too deep, or full of references, are told once",
		(value) => {
			expect(readFrontMatter(`---\na: ${value}\n---\n`)?.problems).toHaveLength(1);
		},
	);

	test.each(["*Izvestia*", "&c. and so on", "!Hola! a todos", "We are #1 again"])(
		"what YAML would take out of %j is an error, since it lacks its quotes",
		(value) => {
			expect(readFrontMatter(`---\ntitle: ${value}\n---\n`)?.problems).toHaveLength(1);
			expect(readFrontMatter(`---\ntitle: "${value}"\n---\n`)).toMatchObject({
				values: { title: value },
				problems: [],
			});
		},
	);
});

describe("keyLocator", () => {
	const text = "---\ntitle: A treaty\nsource:\n  name: The Paper\n  url: x\ntopics: [Arms control, Summits]\n---\n";
	test.each([
		[["title"], undefined, 2, 8],
		[["title"], "name", 2, 1],
		[["source", "url"], undefined, 5, 8],
		[["source", "url"], "name", 5, 3],
		[["source", "license"], undefined, 4, 3],
		[["topics", 1], undefined, 6, 24],
		[["date"], undefined, 1, 1],
	] as const)("%j (%s) stands at %i:%i", (key, at, line, column) => {
		expect(keyLocator(text)(key, at)).toEqual({ line, column });
	});

	test("a file without front matter has only a beginning", () => {
		expect(keyLocator("Body")(["title"])).toEqual({ line: 1, column: 1 });
	});
});
