import { describe, expect, test } from "vitest";
import { mayBePassedOn } from "../../src/article/redistribution.ts";
import { makeArticle } from "../make-article.ts";

const source = (keys: string) => makeArticle("1998/03/a.md", `source: {name: The Daily${keys}}`).source;

describe("a text may be passed on", () => {
	test.each([
		["nothing is said of rights", ""],
		["a licence is named", ", license: CC-BY-4.0"],
		["a licence is named beside the holder", ", license: CC BY-NC-ND 4.0, rights: The Daily"],
		["it is in the public domain", ", rights: Public domain"],
		["no copyright is known of", ", rights: 'https://rightsstatements.org/vocab/NKC/1.0/'"],
		["the rights are a licence", ", rights: 'CC BY 4.0, The Daily'"],
		["the rights are a licence by its address", ", rights: 'https://creativecommons.org/licenses/by/4.0/'"],
	])("where %s", (_, keys) => {
		expect(mayBePassedOn(source(keys))).toBe(true);
	});

	test("where it comes from no other publication", () => {
		expect(mayBePassedOn(undefined)).toBe(true);
	});
});

describe("a text may not be passed on", () => {
	test.each([
		["somebody holds the rights", ", rights: © 1998 The Daily"],
		["rights have a name only", ", rights: The Daily"],
		["all rights are reserved", ", rights: All rights reserved"],
		["a public domain is claimed and taken back", ", rights: 'Public domain text, all rights reserved'"],
		["the licence reserves all rights", ", license: All Rights Reserved"],
		["SPDX says that there is no licence", ", license: NONE"],
		["SPDX says that nobody knows", ", license: NOASSERTION"],
		["it is in copyright", ", rights: 'https://rightsstatements.org/vocab/InC/1.0/'"],
	])("where %s", (_, keys) => {
		expect(mayBePassedOn(source(keys))).toBe(false);
	});
});
