import { describe, expect, test } from "vitest";
import type { BodyPlace } from "../../src/article/body.ts";
import { renderBody } from "../../src/article/markdown.ts";

const place: BodyPlace = { path: "1998/03/treaty.md", line: 5, language: "en", base: "/", remotePictures: "link" };
const render = (source: string, given: Partial<typeof place> = {}) => renderBody(source, { ...place, ...given });
const html = (source: string, given: Partial<typeof place> = {}) => render(source, given).html.trim();

describe("what Markdown becomes", () => {
	test("a table scrolls by itself and aligns by class, never by style", () => {
		expect(html("| A | B |\n|---|--:|\n| 1 | 2 |")).toMatchInlineSnapshot(`
			"<div class="table-scroll" tabindex="0"><table>
			<thead>
			<tr>
			<th scope="col">A</th>
			<th class="align-right" scope="col">B</th>
			</tr>
			</thead>
			<tbody>
			<tr>
			<td>1</td>
			<td class="align-right">2</td>
			</tr>
			</tbody>
			</table></div>"
		`);
	});

	test("footnotes lead there and back", () => {
		expect(html("A claim.[^1]\n\n[^1]: The proof.")).toMatchInlineSnapshot(`
			"<p>A claim.<sup class="footnote-ref"><a href="#fn1" id="fnref1">[1]</a></sup></p>
			<hr class="footnotes-sep">
			<section class="footnotes">
			<ol class="footnotes-list">
			<li id="fn1" class="footnote-item"><p>The proof. <a href="#fnref1" class="footnote-backref">↩︎</a></p>
			</li>
			</ol>
			</section>"
		`);
	});

	test("code scrolls by keyboard, struck text is struck, a list of points keeps its letters", () => {
		expect(html("```js\nx\n```")).toMatchInlineSnapshot(`
			"<pre tabindex="0"><code class="language-js">x
			</code></pre>"
		`);
		expect(html("~~old~~ (c) 1998 +- ...")).toMatchInlineSnapshot(`"<p><s>old</s> (c) 1998 +- ...</p>"`);
	});

	test("{{ }} is text, in HTML as well", () => {
		expect(html("{{ title }} <b>{% raw %}</b>")).toBe("<p>{{ title }} <b>{% raw %}</b></p>");
	});

	test("a bare address does not become a link", () => {
		expect(html("See https://example.org/")).toBe("<p>See https://example.org/</p>");
	});

	test("one body leaves no trace in the next", () => {
		const first = html('"A"[^1]\n\n[^1]: x\n\n# H\n\n# H', { language: "de" });
		html('"B"[^1]\n\n[^1]: y\n\n# H', { language: "fr" });
		expect(html('"A"[^1]\n\n[^1]: x\n\n# H\n\n# H', { language: "de" })).toBe(first);
	});
});

describe("links", () => {
	test.each([
		["[a](../04/summit.md)", "/1998/04/summit/"],
		["[a](../04/summit.md#talks)", "/1998/04/summit/#talks"],
		["[a](/1997/05/summit.md?x=1)", "/1997/05/summit/?x=1"],
		["[a](summit/index.md)", "/1998/03/summit/"],
		["[a](caf%C3%A9.md)", "/1998/03/caf%C3%A9/"],
		["[a](/topics/arms-control/)", "/topics/arms-control/"],
		["[a](/)", "/"],
		["[a](#talks)", "#talks"],
		["[a](https://example.org/b.md)", "https://example.org/b.md"],
		["[a](mailto:desk@example.org)", "mailto:desk@example.org"],
	])("%s leads to %s", (source, target) => {
		expect(html(source)).toBe(`<p><a href="${target}">a</a></p>`);
		expect(html(`${source}<br>`)).toContain(`<a href="${target}">`);
		expect(html(`<a href="${/\((.*)\)/.exec(source)?.[1]}">a</a>`)).toContain(`<a href="${target}">`);
	});

	test("within the site honour its path prefix, those that lead elsewhere do not", () => {
		const base = "/repo/";
		expect(html("[a](summit.md) [b](/topics/) [c](#d) [e](https://example.org/)", { base })).toMatchInlineSnapshot(
			`"<p><a href="/repo/1998/03/summit/">a</a> <a href="/repo/topics/">b</a> <a href="#d">c</a> <a href="https://example.org/">e</a></p>"`,
		);
		expect(html('<a href="/topics/">b</a>', { base })).toBe('<p><a href="/repo/topics/">b</a></p>');
		expect(html("![b](b.jpg)", { base })).toContain('src="/repo/1998/03/b.jpg"');
	});

	test("are told with their lines", () => {
		const { links, addresses, pictures } = render("[a](a.md)\n[b](/b/)\n\n![c](c.jpg)\n\n<img src='../d.jpg'>\n");
		expect({ links, addresses, pictures }).toEqual({
			links: [{ path: "1998/03/a.md", written: "a.md", line: 5 }],
			addresses: [{ path: "/b/", written: "/b/", line: 6 }],
			pictures: [
				{ path: "1998/03/c.jpg", written: "c.jpg", line: 8 },
				{ path: "1998/d.jpg", written: "../d.jpg", line: 10 },
			],
		});
	});

	test("to javascript: are none", () => {
		expect(html("[a](javascript:alert(1))")).not.toContain("href");
		expect(html("[a](javascript&colon;alert(1))")).not.toContain('href="javascript');
	});
});

describe("pictures on other sites become links, so that a reader's address is given to nobody", () => {
	test.each([
		["![Signing](https://example.org/a.jpg)", '<a href="https://example.org/a.jpg" class="remote-picture">Signing</a>'],
		["![](https://example.org/a.jpg)", '<a href="https://example.org/a.jpg" class="remote-picture">example.org</a>'],
		['![A "b" & c](https://example.org/a.jpg)', "A &quot;b&quot; &amp; c</a>"],
		['Text <img src="https://example.org/a.jpg" alt="Signing">', 'class="remote-picture">Signing</a>'],
		['Text <img src="//example.org/a.jpg" alt="Signing">', "Signing</a>"],
		['Text <img src="https://example.org/a.jpg">', 'class="remote-picture">example.org</a>'],
		["[![Signing](https://example.org/a.jpg)](/b/)", '<p><a href="/b/">Signing</a></p>'],
		["[![A *b* & c](https://example.org/a.jpg) d](/b/)", '<a href="/b/">A b &amp; c d</a>'],
		[
			'Text <a href="/b/"><img src="https://example.org/a.jpg" alt="A &quot;b&quot;"></a>',
			'<a href="/b/">A &quot;b&quot;</a>',
		],
		[
			'<a href="/b/">b</a> <img src="https://example.org/a.jpg" alt="A">',
			'</a> <a href="https://example.org/a.jpg" class="remote-picture">A</a>',
		],
		[
			'<p>\n  <a href="/b/">\n\n![Signing](https://example.org/a.jpg)\n\n</a>They sign.\n</p>',
			'<p>\n  <a href="/b/">\nSigning\n</a>They sign.</p>',
		],
	])("%s", (source, link) => {
		const made = html(source);
		expect(made).toContain(link);
		expect(made).not.toContain("<img");
	});
});

describe("where they are allowed, pictures are loaded from other sites over https, which are not told by which page", () => {
	const loading = 'loading="lazy" referrerpolicy="no-referrer"';
	test.each([
		["![Signing](https://example.org/a.jpg)", `<img src="https://example.org/a.jpg" alt="Signing" ${loading}>`],
		[
			'![Signing](https://example.org/a.jpg "They sign | Ann Lee")',
			`<figure><img src="https://example.org/a.jpg" alt="Signing" ${loading}><figcaption>They sign <span class="credit">Ann Lee</span></figcaption></figure>`,
		],
		[
			'Text <img src="//example.org/a.jpg" width="300" height="200" loading="eager" referrerpolicy="unsafe-url">',
			`<img alt="" src="https://example.org/a.jpg" width="300" height="200" ${loading} />`,
		],
		["![Own](b.jpg)", '<img src="/1998/03/b.jpg" alt="Own" loading="lazy">'],
		['Text <img src="b.jpg" referrerpolicy="unsafe-url">', '<img alt="" src="/1998/03/b.jpg" />'],
		["![Signing](http://example.org/a.jpg)", '<a href="http://example.org/a.jpg" class="remote-picture">Signing</a>'],
		["![Signing](https://ann:secret@example.org/a.jpg)", 'class="remote-picture">Signing</a>'],
		['Text <img src="ftp://example.org/a.jpg" alt="Signing">', 'class="remote-picture">Signing</a>'],
	])("%s", (source, shown) => {
		expect(renderBody(source, { ...place, remotePictures: "allow" }).html).toContain(shown);
	});
});

describe("where copies are shown, a picture of another site", () => {
	const kept = new Map([["https://example.org/a.jpg?s=1&t=2", "_archive/kept/example.org/a-1.jpg"]]);
	const copy = { address: "https://example.org/a.jpg?s=1&t=2", path: "_archive/kept/example.org/a-1.jpg", line: 5 };
	const written = "http://EXAMPLE.org/a.jpg?s=1&amp;t=2#top";

	test.each([
		[`![Signing](${written})`, '<img src="/_archive/kept/example.org/a-1.jpg" alt="Signing" loading="lazy">'],
		[`Text <img src="${written}">`, '<img alt="" src="/_archive/kept/example.org/a-1.jpg" />'],
	])("is its copy: %s", (source, shown) => {
		const rendered = renderBody(source, { ...place, remotePictures: kept });
		expect(rendered.html).toContain(shown);
		expect(rendered.pictures).toEqual([{ ...copy, written: "http://EXAMPLE.org/a.jpg?s=1&t=2#top" }]);
		expect(rendered.uncopied).toEqual([]);
	});

	test.each(["![B](https://example.org/b.jpg)", 'Text <img src="//example.org/b.jpg" alt="B">'])(
		"without a copy is a link, and is named: %s",
		(source) => {
			const rendered = renderBody(source, { ...place, remotePictures: kept });
			expect(rendered.html).toContain('<a href="https://example.org/b.jpg" class="remote-picture">B</a>');
			expect(rendered.pictures).toEqual([]);
			expect(rendered.uncopied).toMatchObject([{ path: "https://example.org/b.jpg", line: 5 }]);
		},
	);
});

describe("the excerpt", () => {
	test.each([
		["First *paragraph*.\n\nSecond.", "First paragraph."],
		["# Heading\n\nParagraph.", "Paragraph."],
		["![Picture](a.jpg)\n\nParagraph.", "Paragraph."],
		["A claim.[^1]\n\n[^1]: Proof.", "A claim."],
		["Bread &amp; butter", "Bread & butter"],
		["    code first\n\nParagraph.", "Paragraph."],
		["<p class='x'>Raw &lt;b&gt;.</p>", "Raw <b>."],
		["- a list", undefined],
	])("of %j is %j", (source, excerpt) => {
		expect(render(source).excerpt).toBe(excerpt);
	});

	test("is short", () => {
		expect(render("word ".repeat(200)).excerpt?.length).toBeLessThanOrEqual(240);
	});
});
