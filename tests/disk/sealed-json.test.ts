import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readSealed, writeSealed } from "../../src/disk/sealed-json.ts";

let root: string;
const file = () => join(root, "file.json");

beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), "backfile-sealed-"));
});

afterAll(() => rmSync(root, { recursive: true }));

test("a value comes back as it was written", () => {
	fc.assert(
		fc.property(fc.jsonValue({ stringUnit: "binary" }), (value) => {
			writeSealed(file(), value);
			expect(readSealed(file())).toEqual(JSON.parse(JSON.stringify(value)));
		}),
	);
});

test.each(["Fire in the harbour", "Élysée – “non”", "آتش در بندر", "港で火事", "🔥"])(
	"%s comes back as it was written",
	(title) => {
		const value = { [title]: Array.from({ length: 9 }, () => title) };
		writeSealed(file(), value);
		expect(readSealed(file())).toEqual(value);
	},
);

test("a text in another script takes two bytes a letter, no more", () => {
	const title = "آتش در بندر".repeat(100);
	writeSealed(file(), title);
	expect(readFileSync(file()).length).toBeLessThan(title.length * 2 + 20);
});

test("a file with a byte changed, or cut short, says nothing", () => {
	writeSealed(file(), { title: "Fire in the harbour", pages: [1, 2, 3] });
	const whole = readFileSync(file());
	fc.assert(
		fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (place, change) => {
			const harmed = Buffer.from(whole);
			harmed[place] = (harmed[place] ?? 0) ^ change;
			writeFileSync(file(), harmed);
			expect(readSealed(file())).toBeUndefined();
			writeFileSync(file(), whole.subarray(0, place));
			expect(readSealed(file())).toBeUndefined();
		}),
	);
});

test("a missing file and a folder in its place say nothing", () => {
	expect(readSealed(join(root, "missing.json"))).toBeUndefined();
	mkdirSync(join(root, "folder.json"));
	expect(readSealed(join(root, "folder.json"))).toBeUndefined();
});
