import { expect, test } from "vitest";
import { bodyText } from "../../src/article/body-text.ts";
import { read } from "../make-article.ts";

const text = (markdown: string) => bodyText(read(`---\ntitle: A\ndate: 1998-03-19\n---\n${markdown}`).html ?? "");

test.each([
	["paragraphs", "One\nline.\n\nTwo *words* **here**.", "One line.\n\nTwo words here."],
	["headings", "## Scope\n\nText.", "Scope\n\nText."],
	["lists", "- one\n- two\n\nafter", "one\ntwo\n\nafter"],
	["signs of HTML", "A < B & C > D, &copy; 1998", "A < B & C > D, © 1998"],
	["a forced line", "One  \nTwo", "One\nTwo"],
	["links", "See [the treaty](https://example.net/).", "See the treaty."],
	["code as it stands", "    a  b\n      c", "a  b\n  c"],
	["tables", "| a | b |\n|---|---|\n| 1 | 2 |", "a\tb\n1\t2"],
	["raw HTML", "<p>Old <b>markup</b></p><p>stays</p>", "Old markup\n\nstays"],
	["footnotes", "Text.[^1]\n\n[^1]: A note.", "Text.[1]\n\nA note."],
	["right-to-left text", "پیمان منع\n\nگسترش", "پیمان منع\n\nگسترش"],
])("%s", (_, markdown, wanted) => {
	expect(text(markdown)).toBe(wanted);
});
