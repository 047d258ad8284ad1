import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { BodyPlace } from "../../src/article/body.ts";
import { renderBody } from "../../src/article/markdown.ts";
import { sanitise, whatGoes } from "../../src/article/sanitise.ts";

const asWritten = { link: (to: string) => to, picture: (src: string) => src, remoteText: (src: string) => src };
const place: BodyPlace = { path: "1998/03/a.md", line: 5, language: "en", base: "/", remotePictures: "link" };
const render = (source: string) => renderBody(source, place);

test("an author's own rule for what a picture's site is told is taken out, and named", () => {
	const source = '<p>a <img src="b.jpg" alt="B" referrerpolicy="unsafe-url"></p>';
	expect(render(source).html).toContain('<img alt="B" src="/1998/03/b.jpg" />');
	expect(render(source).removed).toEqual([{ what: "referrerpolicy on <img>", line: 5 }]);
});

describe("raw HTML", () => {
	test.each([
		["<b>bold</b>", "<b>bold</b>"],
		["<script>alert(1)</script>after", "after"],
		["<style>p{}</style>after", "after"],
		['<iframe src="https://example.org/">in</iframe>after', "after"],
		['<p onclick="x()" style="color:red" class="y" lang="fr">a</p>', '<p lang="fr">a</p>'],
		['<a href="javascript:x()">a</a>', "<a>a</a>"],
		['<a href=" java\nscript:x()">a</a>', "<a>a</a>"],
		['<a href="data:text/html,x">a</a>', "<a>a</a>"],
		['<a href="https://example.org/">a</a>', '<a href="https://example.org/">a</a>'],
		['<a href="file:///etc/passwd">a</a>', "<a>a</a>"],
		['<a name="note">a</a>', '<a id="note">a</a>'],
		['<a name="results">a</a>', "<a>a</a>"],
		['<div id="search-status">a</div><p id="main">b</p><p id="mine">c</p>', '<div>a</div><p>b</p><p id="mine">c</p>'],
		["<h1>a</h1>", "<h2>a</h2>"],
		["<center>a</center>", "<div>a</div>"],
		["<font color=red>a</font>", "a"],
		["<blink>a</blink>", "a"],
		["<svg><script>x</script></svg>after", "after"],
		["<!-- note -->a", "a"],
		["<b>never closed", "<b>never closed</b>"],
		['<div class="table-scroll footnotes stranger">a</div>', '<div class="table-scroll footnotes">a</div>'],
	])("%j becomes %j", (html, safe) => {
		expect(sanitise(html, asWritten)).toBe(safe);
	});

	test("that goes is listed with its line", () => {
		const { removed } = render(
			'One.\n\n<p onclick="x()">two</p>\n\n<script>\nx()\n</script>\n\nThree <a href="javascript:x()">a</a>\nfour <blink>b</blink>\n',
		);
		expect(removed).toMatchInlineSnapshot(`
			[
			  {
			    "line": 7,
			    "what": "onclick on <p>",
			  },
			  {
			    "line": 9,
			    "what": "<script>",
			  },
			  {
			    "line": 13,
			    "what": "href="javascript:x()"",
			  },
			  {
			    "line": 14,
			    "what": "<blink>",
			  },
			]
		`);
	});

	test("that stays is not listed", () => {
		expect(render('<p lang="fr">a <b>b</b> <a href="/c/" rel="nofollow">c</a></p>').removed).toEqual([]);
	});
});

describe("whatever is put in", () => {
	const tag = fc.constantFrom(
		..."a b p div img script style iframe svg math object embed form input template noscript title textarea x-y h1 table td".split(
			" ",
		),
	);
	const address = fc.constantFrom(
		"javascript:alert(1)",
		" JaVaScRiPt:alert(1)",
		"java\tscript:alert(1)",
		"&#106;avascript:alert(1)",
		"vbscript:x",
		"data:text/html,<script>x</script>",
		"//example.org/x",
		"https://example.org/x",
		"/x/",
		"x.md",
		"\u0001javascript:alert(1)",
	);
	const attribute = fc.oneof(
		fc.tuple(fc.constantFrom("onclick", "onerror", "ONLOAD", "style", "class", "srcset", "formaction", "id"), address),
		fc.tuple(fc.constantFrom("href", "src", "cite", "action", "xlink:href", "title", "alt"), address),
	);
	const broken = fc.constantFrom(
		"<",
		"</",
		"<!--",
		"-->",
		"<![CDATA[",
		"]]>",
		"'",
		'"',
		"<scr",
		"ipt>",
		"</p>",
		"`",
		"\n\n",
		"\\",
	);
	const { html } = fc.letrec<{ html: string; node: string }>((tie) => ({
		node: fc.oneof(
			{ depthSize: "small" },
			fc.lorem({ maxCount: 2 }),
			broken,
			fc
				.tuple(tag, fc.array(attribute, { maxLength: 3 }), fc.constantFrom('"', "'", ""), tie("html"), fc.boolean())
				.map(([name, attributes, quote, inner, closed]) => {
					const pairs = attributes.map(([key, value]) => ` ${key}=${quote}${value}${quote}`).join("");
					return `<${name}${pairs}>${inner}${closed ? `</${name}>` : ""}`;
				}),
			fc.tuple(fc.lorem({ maxCount: 1 }), address).map(([text, to]) => `[${text}](${to}) ![${text}](<${to}>)`),
		),
		html: fc.array(tie("node"), { maxLength: 4 }).map((nodes) => nodes.join("")),
	}));

	const tags = /<([a-z][a-z0-9-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/gi;

	function expectSafe(made: string) {
		for (const [, name = "", attributes = ""] of made.matchAll(tags)) {
			expect(name).not.toMatch(
				/^(script|style|iframe|object|embed|svg|math|form|input|template|noscript|title|textarea)$/i,
			);
			for (const [, key = "", value = ""] of attributes.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)) {
				expect(key).not.toMatch(/^(on|style$|srcset$|formaction$|action$)/i);
				if (/^(href|src|cite)$/i.test(key)) {
					const bare = Array.from(value)
						.filter((c) => c > " ")
						.join("");
					expect(bare).not.toMatch(/^(javascript|vbscript|data):/i);
				}
				if (key === "src") expect(value).not.toMatch(/^(https?:)?\/\//);
			}
		}
		// Nothing that a browser might still read as a tag is left over between the tags.
		expect(made.replace(tags, "").replace(/<\/[a-z][a-z0-9-]*>/gi, "")).not.toMatch(/<[a-z!/?]/i);
	}

	test("no script, handler, style, frame or dangerous address comes out of the sanitiser", () => {
		fc.assert(
			fc.property(html, (junk) => {
				expectSafe(
					sanitise(junk, { ...asWritten, picture: (src) => (/^\s*(\w+:|\/\/)/.test(src) ? undefined : "/a.jpg") }),
				);
			}),
			{ numRuns: 500 },
		);
	});

	test("nor out of a body", () => {
		fc.assert(
			fc.property(html, (junk) => {
				expectSafe(render(junk).html);
			}),
			{ numRuns: 500 },
		);
	});

	test("nor where pictures of other sites are allowed; they come over https, and those sites are not told of the page", () => {
		fc.assert(
			fc.property(html, (junk) => {
				const made = renderBody(junk, { ...place, remotePictures: "allow" }).html;
				const remote = /<img [^>]*src="https:[^>]*>/g;
				for (const [tag] of made.matchAll(remote)) expect(tag).toContain(' referrerpolicy="no-referrer"');
				expectSafe(made.replace(remote, ""));
			}),
			{ numRuns: 500 },
		);
	});

	test("nothing is left that would be taken out of it", () => {
		fc.assert(
			fc.property(html, (junk) => {
				expect(whatGoes(sanitise(junk, asWritten), asWritten)).toEqual([]);
			}),
			{ numRuns: 2000 },
		);
	});
});

describe("a link goes the same way in Markdown as in HTML", () => {
	test.each([
		["//example.org/x", ' href="https://example.org/x"'],
		["ftp://example.org/x", ' href="ftp://example.org/x"'],
		["irc://example.org/x", ""],
		["scan.pdf", ' href="/1998/03/scan.pdf"'],
		["java%0ascript:x", ' href="/1998/03/java%0Ascript%3Ax"'],
		["/%5Cexample.org", ' href="/%5Cexample.org"'],
		["../../../x", ' href="/"'],
	])("%s", (to, href) => {
		expect(render(`[a](${to})\n`).html).toBe(`<p><a${href}>a</a></p>\n`);
		expect(render(`<a href="${to}">a</a>\n`).html).toBe(`<p><a${href}>a</a></p>\n`);
	});

	test.each([
		"javascript:x",
		"java\tscript:x",
		" \nJavaScript:x",
		"vbscript:x",
		"data:text/html,x",
		"&#106;avascript&colon;x",
	])("and %j leads nowhere and is listed", (to) => {
		const { html, removed } = render(`<a href="${to}">a</a>\n`);
		expect(html).toBe("<p><a>a</a></p>\n");
		expect(removed).toHaveLength(1);
	});
});

test("a picture that is written out in the text has no file", () => {
	expect(render("![a](data:image/png;base64,AAAA)\n").pictures).toMatchObject([{ path: "data:", line: 5 }]);
});
