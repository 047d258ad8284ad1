import fc from "fast-check";
import { expect, test } from "vitest";
import { CborWriter, decodeCbor } from "../../src/text/cbor.ts";

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

function write(writer: CborWriter, value: unknown): Uint8Array {
	if (typeof value === "number") writer.number(value);
	else if (typeof value === "string") writer.text(value);
	else if (Array.isArray(value)) {
		writer.list(value.length);
		for (const item of value) {
			const own = write(new CborWriter(), item);
			writer.copy(Uint8Array.of(9, ...own, 9), 1, 1 + own.length);
		}
	}
	return writer.take();
}

test.each([
	["17", 23],
	["1818", 24],
	["1903e8", 1000],
	["1a000f4240", 1_000_000],
	["64f0908591", "\u{10151}"],
	["8301820203820405", [1, [2, 3], [4, 5]]],
])("%s is written for %j", (hex, value) => {
	expect(Buffer.from(write(new CborWriter(), value)).toString("hex")).toBe(hex);
});

test("what is written is read again, by a writer that has written before", () => {
	const { value } = fc.letrec((tie) => ({
		value: fc.oneof({ maxDepth: 3 }, fc.nat(), fc.string({ maxLength: 9000 }), fc.array(tie("value"))),
	}));
	const writer = new CborWriter();
	fc.assert(
		fc.property(value, (value) => {
			expect(decodeCbor(write(writer, value))).toEqual(value);
		}),
	);
});
