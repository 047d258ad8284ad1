import { expect, test } from "vitest";
import { spacedLinks } from "../../src/article/spaced-links.ts";

test.each([
	["![The quay](my photo.jpg)", "![The quay](<my photo.jpg>)"],
	["As [a letter](the mayor's answer.pdf) says", undefined],
	["As [a letter](an old letter.pdf) says", "[a letter](<an old letter.pdf>)"],
	["![](a  b.png)", "![](<a  b.png>)"],
	["![The quay](<my photo.jpg>)", undefined],
	['![The quay](photo.jpg "By the sea.jpg")', undefined],
	["[Note] (see page 3 or list.pdf)", undefined],
	["[Section](see page 3)", undefined],
	["`![The quay](my photo.jpg)`", undefined],
	["    ![The quay](my photo.jpg)", undefined],
	["```\n![The quay](my photo.jpg)\n```", undefined],
])("in %j it finds %j", (body, right) => {
	expect(spacedLinks(body)[0]?.right).toBe(right);
});

test("each is given with its line", () => {
	const body = "Text.\n\n![A](a b.png) and ![B](b c.png)\n\n```\ncode\n```\n\n[C](c d.pdf)";
	expect(spacedLinks(body).map(({ line, written }) => `${line} ${written}`)).toEqual([
		"2 ![A](a b.png)",
		"2 ![B](b c.png)",
		"8 [C](c d.pdf)",
	]);
});
