import fc from "fast-check";
import { expect, test } from "vitest";
import { atom } from "../../src/feeds/atom.ts";
import { xmlFault } from "../text/well-formed.ts";

const entry = {
	address: "https://example.org/1998/03/a/",
	title: "A <treaty> & more",
	published: "1998-03-19T00:00:00Z",
	updated: "1998-03-20T00:00:00Z",
	summary: "Two sides agree.",
	authors: ["Ann Lee"],
	topics: ["R&D"],
	language: "en",
};
const feed = {
	title: "The Test Archive",
	subtitle: "Since 1998",
	language: "en",
	self: "https://example.org/feed.xml",
	home: "https://example.org/",
	updated: "1998-03-20T00:00:00Z",
	entries: [entry],
};

test("a feed is Atom", () => {
	expect(atom(feed)).toMatchInlineSnapshot(`
		"<?xml version="1.0" encoding="utf-8"?>
		<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
			<title>The Test Archive</title>
			<subtitle>Since 1998</subtitle>
			<id>https://example.org/feed.xml</id>
			<link rel="self" type="application/atom+xml" href="https://example.org/feed.xml"/>
			<link rel="alternate" type="text/html" href="https://example.org/"/>
			<updated>1998-03-20T00:00:00Z</updated>
			<author><name>The Test Archive</name></author>
			<entry xml:lang="en">
				<title>A &lt;treaty&gt; &amp; more</title>
				<link href="https://example.org/1998/03/a/"/>
				<id>https://example.org/1998/03/a/</id>
				<published>1998-03-19T00:00:00Z</published>
				<updated>1998-03-20T00:00:00Z</updated>
				<author><name>Ann Lee</name></author>
				<category term="R&amp;D"/>
				<summary>Two sides agree.</summary>
			</entry>
		</feed>
		"
	`);
});

test("a feed without entries is well-formed, and so is one of any texts", () => {
	expect(xmlFault(atom({ ...feed, entries: [] }))).toBe(undefined);
	const text = fc.string({ unit: "binary" });
	fc.assert(
		fc.property(text, text, fc.array(text), (title, summary, names) => {
			const made = { ...entry, title, summary, authors: names, topics: names };
			expect(xmlFault(atom({ ...feed, title, entries: [made, entry] }))).toBe(undefined);
		}),
	);
});
