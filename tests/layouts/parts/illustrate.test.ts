import { expect, test } from "vitest";
import { illustrate } from "../../../layouts/parts/illustrate.ts";

const photo = {
	src: "/a&b.jpg",
	width: 1600,
	height: 1200,
	sources: [{ type: "image/avif", srcset: "/@pictures/x-480.avif 480w" }],
};
const drawing = { src: "/d.svg", width: 300, height: 100, sources: [] };
const unknown = { src: "/u.svg", sources: [] };
const set = (wide: string) => `<source type="image/avif" srcset="/@pictures/x-480.avif 480w" sizes="${wide}">`;
const column = "(min-width: 40rem) 38rem, 100vw";

test.each([
	[
		'<p>x <img src="/a&amp;b.jpg" alt="A &gt; B" loading="lazy"> y</p>',
		`<p>x <picture>${set(column)}<img src="/a&amp;b.jpg" alt="A &gt; B" width="1600" height="1200" loading="lazy"></picture> y</p>`,
	],
	[
		'<img alt="" width="400" src="/a&amp;b.jpg" />',
		`<picture>${set("(min-width: 400px) 400px, 100vw")}<img alt="" src="/a&amp;b.jpg" width="400" height="300" loading="lazy"></picture>`,
	],
	[
		'<img alt="" height="300" width="50%" src="/a&amp;b.jpg" />',
		`<picture>${set("(min-width: 400px) 400px, 100vw")}<img alt="" src="/a&amp;b.jpg" width="400" height="300" loading="lazy"></picture>`,
	],
	['<img src="/d.svg" alt="D">', '<img src="/d.svg" alt="D" width="300" height="100" loading="lazy">'],
	['<img src="/u.svg" alt="D">', '<img src="/u.svg" alt="D">'],
	[
		'<img src="/other.jpg" alt="&lt;img src=&quot;/d.svg&quot;&gt;">',
		'<img src="/other.jpg" alt="&lt;img src=&quot;/d.svg&quot;&gt;">',
	],
	["&lt;img src=&quot;/d.svg&quot;&gt;", "&lt;img src=&quot;/d.svg&quot;&gt;"],
])("%s", (html, wanted) => {
	expect(illustrate(html, [photo, drawing, unknown])).toBe(wanted);
});

test("a body without pictures is as it was", () => {
	expect(illustrate('<img src="/a.jpg" alt="">', [])).toBe('<img src="/a.jpg" alt="">');
});
