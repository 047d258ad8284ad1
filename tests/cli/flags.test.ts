import { describe, expect, test } from "vitest";
import { readCommandLine } from "../../src/cli/flags.ts";

const clock = () => 1_000_000_000;
const read = (line: string) => readCommandLine(line.split(" ").filter(Boolean), clock);

test("a command alone leaves every setting as it is", () => {
	expect(read("build")).toEqual({
		command: "build",
		settings: {},
		full: false,
		part: undefined,
		parts: [],
		stats: undefined,
		now: 1_000_000_000,
		format: "text",
		port: 8080,
	});
});

test("flags take the place of single settings", () => {
	expect(
		read("build --articles a --output b --cache c --url https://example.org/ --full --stats s.json --now 2001-01-01"),
	).toMatchObject({
		settings: { articles: "a", output: "b", cache: "c", url: "https://example.org/" },
		full: true,
		stats: "s.json",
		now: Date.UTC(2001, 0, 1) / 1000,
	});
	expect(read("validate --format=github").format).toBe("github");
	expect(read("dev --port 3000").port).toBe(3000);
	expect(read("build --part 3/8").part).toEqual({ number: 3, of: 8 });
	expect(read("assemble a b").parts).toEqual(["a", "b"]);
	expect(read("").command).toBe("");
});

describe("what cannot be understood is said", () => {
	test.each([
		["build --articels a", "Unknown option '--articels'"],
		["build here", "I do not know what here means here."],
		["build --stats", "'--stats <value>' argument missing"],
		["validate --format xml", "--format is xml; it may be text, github, json"],
		["dev --port eighty", "--port is eighty; it must be a number from 1 to 65535"],
		["dev --port 70000", "--port is 70000; it must be a number from 1 to 65535"],
		["build --part 9/8", "--part is 9/8; it must be the number of a part and how many there are, such as 3/8"],
		["build --part 3", "--part is 3; it must be"],
		["build --now 2024-02-31", "--now 2024-02-31 is a day that does not exist; that month has 29 days"],
		["build --now tomorrow", "--now tomorrow is not a date"],
	])("%s", (line, message) => {
		expect(() => read(line)).toThrow(message);
	});
});
