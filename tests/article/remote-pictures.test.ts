import { describe, expect, test } from "vitest";
import { remoteAddress, showsCopiesOf } from "../../src/article/remote-pictures.ts";
import { makeArticle } from "../make-article.ts";

describe("a picture of another site is known by its address over https", () => {
	test.each([
		["https://example.org/a.jpg", "https://example.org/a.jpg"],
		["http://example.org/a.jpg", "https://example.org/a.jpg"],
		["//example.org/a.jpg", "https://example.org/a.jpg"],
		["HTTPS://Example.ORG/A b.jpg#top", "https://example.org/A%20b.jpg"],
		["http://example.org:8080/a.jpg?x=1", "https://example.org:8080/a.jpg?x=1"],
		["https://zürich.example/a.jpg", "https://xn--zrich-kva.example/a.jpg"],
		["https://ann:secret@example.org/a.jpg", undefined],
		["ftp://example.org/a.jpg", undefined],
		["https://", undefined],
		["a.jpg", undefined],
	])("%s: %s", (written, address) => {
		expect(remoteAddress(written)).toBe(address);
	});
});

test("a reading is of use as long as the copies that it shows are those that are kept", () => {
	const [first, second] = ["https://example.org/a.jpg", "https://example.org/b.jpg"];
	const kept = new Map([[first, "_archive/kept/a.jpg"]]);
	const article = makeArticle("1998/03/a.md", `image: {src: ${first}}`, `![B](${second})`, { remotePictures: kept });
	expect(article.pictures.map(({ path }) => path)).toEqual(["_archive/kept/a.jpg"]);
	expect(article.uncopied.map(({ path }) => path)).toEqual([second]);
	expect(showsCopiesOf(kept, article)).toBe(true);
	expect(showsCopiesOf(new Map([...kept, ["https://example.org/c.jpg", "c.jpg"]]), article)).toBe(true);
	expect(showsCopiesOf(new Map([...kept, [second, "b.jpg"]]), article)).toBe(false);
	expect(showsCopiesOf(new Map([[first, "other.jpg"]]), article)).toBe(false);
	expect(showsCopiesOf(new Map(), article)).toBe(false);
});
