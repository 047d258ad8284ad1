import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { xml } from "../../src/text/xml.ts";
import { xmlFault } from "./well-formed.ts";

describe("xml", () => {
	test("escapes what is put in, as text and in attributes", () => {
		expect(xml`<a b="${`"<&>'`}">${"<&>"}</a>`.text).toBe('<a b="&quot;&lt;&amp;&gt;&apos;">&lt;&amp;&gt;</a>');
	});

	test("leaves what it made itself as it is, and joins lists", () => {
		expect(xml`<ul>${["a", "&"].map((item) => xml`<li>${item}</li>`)}</ul>`.text).toBe(
			"<ul><li>a</li><li>&amp;</li></ul>",
		);
	});

	test("leaves out what is not there", () => {
		expect(xml`<a>${undefined}${false}${0}</a>`.text).toBe("<a>0</a>");
	});

	test("drops characters that no XML document may hold", () => {
		expect(xml`<a>${"one\u0000\u000b\uffff two\n"}</a>`.text).toBe("<a>one two\n</a>");
	});

	test("gives well-formed XML whatever is put in", () => {
		const junk = fc.oneof(
			fc.string({ unit: "binary" }),
			fc.constantFrom("]]>", "<!--", "</a>", "&amp;", "<?xml ?>", '" x="'),
		);
		fc.assert(
			fc.property(junk, fc.array(junk), (attribute, items) => {
				expect(xmlFault(xml`<a b="${attribute}">${items.map((item) => xml`<c>${item}</c>`)}</a>`.text)).toBe(undefined);
			}),
		);
	});

	test("the check of these tests knows XML that is not well-formed", () => {
		for (const wrong of ["<a>", "<a></b>", "<a>&</a>", '<a b="<"/>', "<a/><b/>", "text", "<a>\u0001</a>", "<a b=c/>"])
			expect(xmlFault(wrong)).not.toBe(undefined);
	});
});
