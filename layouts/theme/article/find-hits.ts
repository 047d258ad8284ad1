import { replaceElisions, withoutElision } from "../../../src/text/elisions.ts";
import { hasUnspaced } from "../../../src/text/unspaced.ts";
import { alike, bareWord } from "../word-forms.ts";

/** Places of a text, from the first character to the one behind the last. */
export type Span = [start: number, end: number];

// Persian and Hebrew compounds are one, and so are Hebrew initials with their gershayim.
const wordPattern = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'’\u200c]|["״\u05be-](?=\p{Script=Hebrew}))*/gu;
const partPattern = /[^\u200c\u05be-]+/g;

/**
 * Where words, or likely forms of them, stand in a text. In order, apart from each other.
 *
 * @param language of the text
 */
export function findHits(text: string, words: readonly string[], language: string): Span[] {
	const spans: Span[] = [];
	const forms = words
		.filter((word) => !hasUnspaced(word))
		.map((word) => bareWord(withoutElision(word, language)))
		.filter(Boolean);
	if (forms.length > 0) {
		// As long as the text: an elision that says something ends where a part of a compound does, another is no word.
		const parted = replaceElisions(text, language, (elision, silent) =>
			silent ? " ".repeat(elision.length) : `${elision.slice(0, -1)}\u200c`,
		);
		for (const { 0: word, index } of parted.matchAll(wordPattern)) {
			const isForm = (part: string) => forms.some((form) => alike(form, bareWord(part)));
			const parts = forms.includes(bareWord(word))
				? []
				: [...word.matchAll(partPattern)].filter(([part]) => isForm(part));
			for (const { 0: part, index: within } of parts) spans.push([index + within, index + within + part.length]);
			if (parts.length === 0 && isForm(word)) spans.push([index, index + word.length]);
		}
	}
	for (const word of words) {
		if (!hasUnspaced(word)) continue;
		for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length))
			spans.push([at, at + word.length]);
	}
	let last = 0;
	return spans
		.sort(([a], [b]) => a - b)
		.filter(([start, end]) => {
			if (start < last) return false;
			last = end;
			return true;
		});
}
