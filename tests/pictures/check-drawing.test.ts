import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkDrawing } from "../../src/pictures/check-drawing.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const inSvg = (inner: string, more = "") =>
	`<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 8 4"${more}>${inner}</svg>`;
const faults = (text: string) => checkDrawing(bytes(text)).faults.map(({ message }) => message);

describe("a drawing that could do something is refused", () => {
	test.each([
		inSvg("<script>alert(1)</script>"),
		'<svg:svg xmlns:svg="http://www.w3.org/2000/svg"><svg:script>alert(1)</svg:script></svg:svg>',
		inSvg('<x:script xmlns:x="http://www.w3.org/1999/xhtml">alert(1)</x:script>'),
		inSvg("<SCRIPT>alert(1)</SCRIPT>"),
		inSvg('<g onclick="alert(1)"/>'),
		inSvg("<g/>", ' onload="alert(1)"'),
		inSvg('<g ONLOAD="alert(1)"/>'),
		inSvg('<a href="javascript:alert(1)"><text>x</text></a>'),
		inSvg('<use href="&#106;avascript:alert(1)"/>'),
		inSvg('<use xlink:href="java&#10;script:alert(1)"/>'),
		inSvg('<use href=" #a"/>'),
		inSvg('<use href="other.svg#a"/>'),
		inSvg('<use href="data:image/svg+xml;base64,PHN2Zy8+#a"/>'),
		inSvg('<image href="https://elsewhere.example/a.png"/>'),
		inSvg('<image href="data:image/svg+xml;base64,PHN2Zy8+"/>'),
		inSvg('<feImage href="//elsewhere.example/a.png"/>'),
		inSvg('<g xml:base="https://elsewhere.example/"><use href="#a"/></g>'),
		inSvg("<foreignObject><p/></foreignObject>"),
		inSvg('<iframe xmlns="http://www.w3.org/1999/xhtml" src="https://elsewhere.example/"/>'),
		inSvg("<style>@import 'https://elsewhere.example/a.css';</style>"),
		inSvg("<style><![CDATA[@import 'https://elsewhere.example/a.css';]]></style>"),
		inSvg("<style>@\\69mport 'https://elsewhere.example/a.css';</style>"),
		inSvg("<style>a{}<g/>@import 'https://elsewhere.example/a.css';</style>"),
		inSvg("<style>@font-face { src: url(#a) }</style>"),
		inSvg("<style>rect { fill: u<!-- -->rl(https://elsewhere.example/) }</style>"),
		inSvg("<style>rect { fill: url(https://elsewhere.example/#a) }</style>"),
		inSvg('<rect style="fill: url(https://elsewhere.example/a.svg#b)"/>'),
		inSvg('<rect fill="url( &quot;//elsewhere.example/a&quot; )"/>'),
		inSvg('<rect style="fill: u\\72l(https://elsewhere.example/)"/>'),
		inSvg("<rect style=\"mask-image: image-set('https://elsewhere.example/' 1x)\"/>"),
		inSvg('<set attributeName="href" to="javascript:alert(1)"/>'),
		inSvg('<animate attributeName="xlink:href" values="javascript:alert(1)"/>'),
		inSvg("<handler>alert(1)</handler>"),
		`<!DOCTYPE svg [<!ENTITY a "x">]>${inSvg("<text>&a;</text>")}`,
		`<!DOCTYPE svg [<!ENTITY % a SYSTEM "https://elsewhere.example/"> %a;]>${inSvg("")}`,
		inSvg("<text>&undefined;</text>"),
		`<?xml-stylesheet href="https://elsewhere.example/a.css"?>${inSvg("")}`,
		`<?xml version="1.0" encoding="utf-7"?>${inSvg("")}`,
		'<html xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script></html>',
		"<svg><script>alert(1)</script></svg>",
		inSvg("<g>"),
		"GIF89a",
		"",
	])("%s", (text) => {
		expect(faults(text)).not.toEqual([]);
	});

	test.each([
		["UTF-16", Buffer.from(`\ufeff${inSvg("<script/>")}`, "utf16le")],
		["Latin-1", Buffer.from(inSvg("<title>Zürich</title>"), "latin1")],
	])("in %s, whatever it holds, with the way to save it", (_, encoded) => {
		expect(checkDrawing(encoded).faults).toEqual([
			{
				line: 1,
				column: 1,
				message: "this drawing is not UTF-8 text",
				hint: "save it again with the encoding UTF-8",
			},
		]);
	});
});

describe("a drawing that only draws passes", () => {
	test.each([
		inSvg('<rect id="a" width="3" height="3" fill="url(#b)" transform="rotate(3)"/><use xlink:href="#a"/>'),
		inSvg('<path d="M0 0h3" style="fill:rgb(1,2,3);font-family:\'Some Face (Bold)\'" aria-label="a(b) \\ c"/>'),
		inSvg("<style>rect:not(.a) { fill: url(#b) } @media (prefers-color-scheme: dark) { rect { fill: #fff } }</style>"),
		inSvg('<image href="data:image/png;base64,iVBORw0KGgo="/>'),
		`<?xml version="1.0" encoding="UTF-8" standalone="no"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">${inSvg("<!-- <script> -->")}`,
		inSvg(
			'<i:namedview xmlns:i="http://www.inkscape.org/namespaces/inkscape" i:zoom="1"/><metadata><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></metadata>',
		),
		`\ufeff${inSvg("<title>Zürich &amp; &#8220;Bern&#8221; &lt;script&gt;</title>")}`,
	])("%s", (text) => {
		expect(checkDrawing(bytes(text)).faults).toEqual([]);
	});

	test.each(["articles/_archive/masthead.svg", "articles/_archive/icon.svg", "layouts/theme/icon.svg"])(
		"%s",
		(path) => {
			expect(checkDrawing(readFileSync(path)).faults).toEqual([]);
		},
	);
});

test("each kind of fault is told once, with its place and what was written", () => {
	const text = inSvg('\n<g/>\n<script/><script/>\n  <g onclick="a()"/>');
	expect(checkDrawing(bytes(text)).faults).toMatchObject([
		{ line: 3, message: "this drawing holds more than a drawing", value: "<script>" },
		{
			line: 4,
			message: "this drawing holds an instruction that could run in a reader's browser",
			value: 'onclick="a()"',
		},
	]);
});

test("a page that was saved under the name of a drawing has one fault", () => {
	const { faults } = checkDrawing(bytes('<!DOCTYPE html>\n<html lang="en"><head><meta charset=utf-8>'));
	expect(faults.map(({ message, value }) => [message, value])).toEqual([["this drawing is no SVG", "<html>"]]);
});

describe("its size", () => {
	const size = (attributes: string) =>
		checkDrawing(bytes(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}/>`)).size;
	test.each([
		['width="30" height="20"', { width: 30, height: 20 }],
		['width="30px" viewBox="0 0 300 100"', { width: 30, height: 10 }],
		['height="10" viewBox="0,0,300,100"', { width: 30, height: 10 }],
		['width="100%" height="100%" viewBox="0 0 300 100"', { width: 300, height: 100 }],
		['width="1in" height="25.4mm"', { width: 96, height: 96 }],
		['viewBox="0 0 0 0"', undefined],
		["", undefined],
	])("%s", (attributes, wanted) => {
		expect(size(attributes)).toEqual(wanted);
	});
});
