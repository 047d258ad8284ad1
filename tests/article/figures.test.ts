import { expect, test } from "vitest";
import { renderBody } from "../../src/article/markdown.ts";

const render = (source: string) =>
	renderBody(source, { path: "1998/03/a.md", line: 1, language: "en", base: "/", remotePictures: "link" }).html.trim();
const img = '<img src="/1998/03/a.jpg" alt="Two sign" loading="lazy">';

test.each([
	["![Two sign](a.jpg)", `<figure>${img}</figure>`],
	['![Two sign](a.jpg "The signing")', `<figure>${img}<figcaption>The signing</figcaption></figure>`],
	[
		'![Two sign](a.jpg "The signing | Photo: Jane Doe")',
		`<figure>${img}<figcaption>The signing <span class="credit">Photo: Jane Doe</span></figcaption></figure>`,
	],
	[
		'![Two sign](a.jpg " | Jane <Doe>")',
		`<figure>${img}<figcaption><span class="credit">Jane &lt;Doe&gt;</span></figcaption></figure>`,
	],
	["Text ![Two sign](a.jpg)", `<p>Text ${img}</p>`],
])("%s", (source, html) => {
	expect(render(source)).toBe(html);
});

test("a figure keeps its caption beside raw HTML", () => {
	expect(render('![Two sign](a.jpg "The signing | Jane Doe")\n\n<b>x</b>')).toContain(
		'<figcaption>The signing <span class="credit">Jane Doe</span></figcaption>',
	);
});
