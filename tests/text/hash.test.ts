import { describe, expect, test } from "vitest";
import { blobId, hash, hashBit, hashNumber } from "../../src/text/hash.ts";

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

test("the id of a file is the one that git gives it", () => {
	// printf 'treaty\n' | git hash-object --stdin
	expect(blobId(Buffer.from("treaty\n"))).toBe("7e16b9dd8dc28eb275b23cc814da749b3aac518d");
	expect(blobId(new Uint8Array())).toBe("e69de29bb2d1d6434b8b29ae775ad8c2e48c5391");
});

test("the number of a text is a whole one of 32 bits", () => {
	for (let i = 0; i < 100; i++) expect(hashNumber(String(i))).toSatisfy((n: number) => n === n >>> 0);
});
