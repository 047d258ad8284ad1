import { expect, test } from "vitest";
import { quotes } from "../../src/article/quotes.ts";
import { read } from "../make-article.ts";

const body = (language: string) =>
	read(`---\ntitle: A\ndate: 1998-03-19\nlang: ${language}\n---\n"Yes", she said. "He said 'no'."\n`).html;

test.each([
	["en", "<p>“Yes”, she said. “He said ‘no’.”</p>"],
	["en-US", "<p>“Yes”, she said. “He said ‘no’.”</p>"],
	["de", "<p>„Yes“, she said. „He said ‚no‘.“</p>"],
	["fr", "<p>«\u00a0Yes\u00a0», she said. «\u00a0He said ‹\u00a0no\u00a0›.\u00a0»</p>"],
	["ru", "<p>«Yes», she said. «He said „no“.»</p>"],
	["sv", "<p>”Yes”, she said. ”He said ’no’.”</p>"],
	["fa", "<p>«Yes», she said. «He said ‹no›.»</p>"],
	["tlh", "<p>“Yes”, she said. “He said ‘no’.”</p>"],
])("a body in %s has the quotation marks of that language", (language, html) => {
	expect(body(language)).toBe(html);
});

test("every language has four marks", () => {
	for (const language of ["en", "de", "fr", "ja", "he", "xx"]) expect(Array.from(quotes(language))).toHaveLength(4);
});
