/** A word, or the words of a phrase. */
export interface Term {
	text: string;
}

const phraseOrWord = /["“„«]([^"“”„«»]*)["”»]|[^\s"“”„«»]+/g;

/**
 * What a query looks for: every word, and every phrase in quotation marks. An article is found when it has all of them.
 * Marks alone are not words.
 */
export function readTerms(query: string): Term[] {
	const texts = Array.from(query.matchAll(phraseOrWord), ([word, phrase]) =>
		(phrase ?? word).trim().replace(/\s+/g, " "),
	);
	return [...new Set(texts)].filter((text) => /[^\p{P}\p{Z}]/u.test(text)).map((text) => ({ text }));
}
