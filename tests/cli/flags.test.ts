import { describe, expect, test } from "vitest";
import { readCommandLine, readNow } from "../../src/cli/flags.ts";

const read = (line: string) => readCommandLine(line.split(" ").filter(Boolean));

test("a command alone leaves every setting as it is", () => {
	expect(read("build")).toEqual({
		command: "build",
		settings: {},
		full: false,
		part: undefined,
		parts: [],
		stats: undefined,
		now: undefined,
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
		now: "2001-01-01",
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
	])("%s", (line, message) => {
		expect(() => read(line)).toThrow(message);
	});
});

test("drafts are shown only where that is asked for", () => {
	expect(read("dev --drafts").settings).toEqual({ drafts: true });
	expect(read("dev").settings).toEqual({});
});

test("what npm has kept to itself is told, and how to write it", () => {
	const line = ["build", "archive"];
	expect(() => readCommandLine(line, { npm_config_articles: "true" })).toThrow("npm run build -- --articles");
	expect(() => readCommandLine(["build"], { npm_config_full: "true" })).toThrow("npm run build -- --full");
	expect(readCommandLine(["build"], { npm_config_cache: "/home/a/.npm" }).settings).toEqual({});
});

describe("the time that a build takes for now", () => {
	test.each([
		["2001-07-01", "UTC", "2001-07-01T00:00:00Z"],
		["2001-07-01", "America/New_York", "2001-07-01T04:00:00Z"],
		["2001-07-01 09:30", "Asia/Kathmandu", "2001-07-01T03:45:00Z"],
		["2001-07-01T09:30:00+02:00", "America/New_York", "2001-07-01T07:30:00Z"],
	])("%s in %s", (written, zone, instant) => {
		expect(readNow(written, zone)).toBe(Date.parse(instant) / 1000);
	});

	test("has to exist", () => {
		expect(() => readNow("2024-02-31", "UTC")).toThrow("--now 2024-02-31 is a day that does not exist; that month has");
		expect(() => readNow("tomorrow", "UTC")).toThrow("--now tomorrow is not a date");
	});
});
