import { expect, test } from "vitest";
import { decodeCbor } from "../../src/text/cbor.ts";

// From RFC 8949, appendix A.
test.each([
	["00", 0],
	["17", 23],
	["1818", 24],
	["1903e8", 1000],
	["1a000f4240", 1_000_000],
	["20", -1],
	["3903e7", -1000],
	["60", ""],
	["64f0908591", "\u{10151}"],
	["83010203", [1, 2, 3]],
	["8301820203820405", [1, [2, 3], [4, 5]]],
	["f6", null],
])("%s", (hex, value) => {
	expect(decodeCbor(Buffer.from(hex, "hex"))).toEqual(value);
});

test.each(["a0", "4101", "fb3ff199999999999a", "c001", "9fff"])("%s is nothing that Pagefind writes", (hex) => {
	expect(() => decodeCbor(Buffer.from(hex, "hex"))).toThrow();
});
