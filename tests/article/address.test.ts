import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { articleAddress, decodePath, href, resolvePath } from "../../src/article/address.ts";

test.each([
	["1998/03/treaty.md", "/1998/03/treaty/"],
	["1998/03/treaty/index.md", "/1998/03/treaty/"],
	["background/glossary.md", "/background/glossary/"],
	["1998/03/v1.0.md", "/1998/03/v1.0/"],
	["1998/03/cafe\u0301.md", "/1998/03/café/"],
])("%s stands at %s", (path, address) => {
	expect(articleAddress(path)).toBe(address);
});

test.each([
	["1998/03/a.md", "b.md", "1998/03/b.md"],
	["1998/03/a.md", "./b.md", "1998/03/b.md"],
	["1998/03/a.md", "../04/b.md", "1998/04/b.md"],
	["1998/03/a.md", "/1997/b.md", "1997/b.md"],
	["1998/03/a.md", "../../b.md", "b.md"],
	["1998/03/a.md", "../../../b.md", undefined],
	["a.md", "x//y/./b.md", "x/y/b.md"],
])("in %s, %s leads to %s", (from, target, path) => {
	expect(resolvePath(from, target)).toBe(path);
});

test("a path that is not valid percent-encoding is none", () => {
	expect(decodePath("caf%C3%A9")).toBe("café");
	expect(decodePath("100%")).toBe(undefined);
});

describe("href", () => {
	test.each([
		["/", "/", "/"],
		["/", "/1998/03/treaty/", "/1998/03/treaty/"],
		["/repo/", "/", "/repo/"],
		["/repo/", "/1998/03/treaty/", "/repo/1998/03/treaty/"],
		["/", "/topics/café/", "/topics/caf%C3%A9/"],
		["/", "/a b?c#d/", "/a%20b%3Fc%23d/"],
		["/", "/@name/", "/@name/"],
	])("under %s, %s is %s", (base, address, expected) => {
		expect(href(base, address)).toBe(expected);
	});

	test("decodes to what it was made from", () => {
		fc.assert(
			fc.property(fc.array(fc.string({ unit: "grapheme", minLength: 1 })), (steps) => {
				const address = `/${steps.map((step) => step.replaceAll("/", "")).join("/")}`;
				expect(decodeURIComponent(href("/repo/", address))).toBe(`/repo${address}`);
			}),
		);
	});
});
