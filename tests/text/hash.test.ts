import { describe, expect, test } from "vitest";
import { hash, hashBit } from "../../src/text/hash.ts";

describe("hash", () => {
	test("is the same for a text and for its bytes, everywhere and for good", () => {
		expect(hash("treaty")).toBe("SV7T9rXr3Ohe6Aiz1w1_hn");
		expect(hash(new TextEncoder().encode("treaty"))).toBe(hash("treaty"));
	});

	test("is safe in file names and addresses", () => {
		for (let i = 0; i < 100; i++) expect(hash(String(i))).toMatch(/^[\w-]{22}$/);
	});
});

test("the bits of a text fall the same way each time, and both ways over many", () => {
	const bits = Array.from({ length: 256 }, (_, index) => hashBit("treaty", index));
	expect(bits).toEqual(Array.from({ length: 256 }, (_, index) => hashBit("treaty", index)));
	const ones = bits.filter((bit) => bit === 1).length;
	expect(ones).toBeGreaterThan(90);
	expect(ones).toBeLessThan(166);
});
