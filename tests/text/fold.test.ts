import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "../../src/text/fold.ts";

describe("fold", () => {
	test.each([
		["Arms control", "arms-control"],
		["User-centered design", "user-centered-design"],
		["User Centered Design", "user-centered-design"],
		["Café", "cafe"],
		["Łódź", "łodz"],
		["O’Neill", "oneill"],
		["O'Neill", "oneill"],
		["R&D", "r-and-d"],
		["C++", "c-plus-plus"],
		["C#", "c-sharp"],
		["C", "c"],
		["İstanbul", "istanbul"],
		["ＮＡＴＯ", "nato"],
		["Ελλάδα", "ελλαδα"],
		["東京", "東京"],
		["ガス", "ガス"],
		["  — Moscow — ", "moscow"],
		["☃", "u2603"],
		["", "u"],
	])("%j has the key %j", (name, key) => {
		expect(fold(name)).toBe(key);
	});

	test("folding a key changes nothing", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), (name) => {
				expect(fold(fold(name))).toBe(fold(name));
			}),
			{ numRuns: 1000 },
		);
	});

	test("a key is never empty and is one step of an address", () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.string({ unit: "grapheme" })), (name) => {
				expect(fold(name)).toMatch(/^[^\s/?#%.]+$/);
			}),
		);
	});

	const letters = fc.string({ unit: fc.constantFrom(..."abcdefguvxyzàéîöñçå абвгдежз αβγδε-&"), minLength: 1 });

	test("case does not count", () => {
		fc.assert(
			fc.property(letters, (name) => {
				expect(fold(name.toUpperCase())).toBe(fold(name));
			}),
		);
	});

	test("accents do not count, nor how they are encoded", () => {
		fc.assert(
			fc.property(letters, (name) => {
				expect(fold(name.normalize("NFD"))).toBe(fold(name));
				expect(fold(name.normalize("NFD").replace(/[\u0300-\u036f]/g, ""))).toBe(fold(name));
			}),
		);
	});
});
