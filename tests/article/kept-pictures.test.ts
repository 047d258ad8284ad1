import { expect, test } from "vitest";
import { readKeptList, writeKeptList } from "../../src/article/kept-pictures.ts";
import { bytes, shown } from "../make-article.ts";

const kept = new Map<string, string | undefined>([
	["https://example.org/gone.jpg", undefined],
	["https://example.org/b.jpg", "_archive/kept/example.org/b.jpg"],
	["https://example.org/a.jpg", "1999/01/a b.jpg"],
]);

test("the list is in the order of addresses, and is read as it was written", () => {
	const text = writeKeptList(kept, []);
	expect(text).toMatchInlineSnapshot(`
		"# Pictures of other sites: the address of each, and the file that is kept of it, or - when it is gone.
		https://example.org/a.jpg ../../1999/01/a b.jpg
		https://example.org/b.jpg example.org/b.jpg
		https://example.org/gone.jpg -
		"
	`);
	expect(writeKeptList(new Map([...kept].reverse()), [])).toBe(text);
	const { lines, problems } = readKeptList(bytes(text.replaceAll("\n", "\r\n")));
	expect(new Map(lines.map(({ address, path }) => [address, path]))).toEqual(kept);
	expect(problems).toEqual([]);
});

test("lines of the archivist's own come before the pictures, as often as the list is read and written", () => {
	const own = "https://example.org/b.jpg example.org/b.jpg\n# From the agency\n\n#\n#  Letter of 3 May\n";
	const once = readKeptList(bytes(own));
	expect(once.notes).toEqual(["# From the agency", "#", "#  Letter of 3 May"]);
	const text = writeKeptList(kept, once.notes);
	expect(text.split("\n").slice(1, 5)).toEqual([...once.notes, "https://example.org/a.jpg ../../1999/01/a b.jpg"]);
	expect(writeKeptList(kept, readKeptList(bytes(text)).notes)).toBe(text);
});

test("lines that are wrong are told, and the others read", () => {
	const text = [
		"https://example.org/a.jpg a.jpg",
		"https://example.org/b.jpg",
		"",
		"c.jpg c.jpg",
		"http://example.org/a.jpg#top other.jpg",
		"https://example.org/d.jpg ../../../d.jpg",
	].join("\n");
	const { lines, problems } = readKeptList(bytes(text));
	expect(lines).toEqual([{ address: "https://example.org/a.jpg", path: "_archive/kept/a.jpg", line: 1 }]);
	expect(shown(problems, text)).toMatchInlineSnapshot(`
		"articles/_archive/kept/addresses.txt:2:1: error: this line is not an address and a file
		    it says: https://example.org/b.jpg
		    write https://example.org/a.jpg a.jpg, or remove it
		articles/_archive/kept/addresses.txt:4:1: error: this line is not an address and a file
		    it says: c.jpg c.jpg
		    write https://example.org/a.jpg a.jpg, or remove it
		articles/_archive/kept/addresses.txt:5:1: error: this address stands here twice
		    it says: http://example.org/a.jpg#top other.jpg
		    keep one of the lines
		articles/_archive/kept/addresses.txt:6:1: error: this line is not an address and a file
		    it says: https://example.org/d.jpg ../../../d.jpg
		    write https://example.org/a.jpg a.jpg, or remove it"
	`);
});

test("bytes that are no text are told", () => {
	expect(readKeptList(Uint8Array.of(0xff, 0xfe)).problems).toMatchObject([{ message: "this file is not UTF-8 text" }]);
});
