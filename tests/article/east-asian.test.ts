import { expect, test } from "vitest";
import { renderBody } from "../../src/article/markdown.ts";

const html = (source: string) =>
	renderBody(source, {
		path: "1998/03/treaty.md",
		line: 5,
		language: "ja",
		base: "/",
		remotePictures: "link",
	}).html.trim();

test.each([
	["東京都の\n港に着いた", "<p>東京都の港に着いた</p>"],
	["着いた。\n2隻目は", "<p>着いた。2隻目は</p>"],
	["詳しくは\n（別項）", "<p>詳しくは（別項）</p>"],
	["**港**\n湾", "<p><strong>港</strong>湾</p>"],
	["港の\nFerry", "<p>港の\nFerry</p>"],
	["two\nlines", "<p>two\nlines</p>"],
	["한국\n신문", "<p>한국\n신문</p>"],
	["港の  \n船", "<p>港の<br>\n船</p>"],
])("%j becomes %j", (source, wanted) => {
	expect(html(source)).toBe(wanted);
});

test.each([
	["**注意：**请看", "<p><strong>注意：</strong>请看</p>"],
	["これは**「重要」**です", "<p>これは<strong>「重要」</strong>です</p>"],
	["请看*《报纸》*。", "<p>请看<em>《报纸》</em>。</p>"],
	["3 * 4 ** 港", "<p>3 * 4 ** 港</p>"],
	["a**b:**c", "<p>a**b:**c</p>"],
	["港_湾_内", "<p>港_湾_内</p>"],
])("%j is emphasised as %j", (source, wanted) => {
	expect(html(source)).toBe(wanted);
});
