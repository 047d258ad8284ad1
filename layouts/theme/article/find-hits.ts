import { isUnspaced } from "../../../src/text/unspaced.ts";
import { alike, bareWord } from "../word-forms.ts";

/** Places of a text, from the first character to the one behind the last. */
export type Span = [start: number, end: number];

const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu;

/** Where words, or likely forms of them, stand in a text. In order, apart from each other. */
export function findHits(text: string, words: readonly string[]): Span[] {
	const spans: Span[] = [];
	const forms = words
		.filter((word) => !isUnspaced(word))
		.map(bareWord)
		.filter(Boolean);
	if (forms.length > 0) {
		for (const { 0: word, index } of text.matchAll(wordPattern)) {
			const own = bareWord(word);
			if (forms.some((form) => alike(form, own))) spans.push([index, index + word.length]);
		}
	}
	for (const word of words) {
		if (!isUnspaced(word)) continue;
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
