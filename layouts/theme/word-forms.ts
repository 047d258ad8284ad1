import { levelLetters } from "../../src/text/level-spelling.ts";

/** A word as it is compared: without case, accents and marks. */
export function bareWord(word: string): string {
	return levelLetters(
		word
			.normalize("NFD")
			.replace(/[^\p{L}\p{N}]/gu, "")
			.toLowerCase(),
	);
}

/**
 * Whether two bare words are likely forms of one: they differ in an ending. The stems that found an article are
 * not known here, so this decides only what is highlighted, never what is found.
 */
export function alike(a: string, b: string): boolean {
	if (a === b) return true;
	let shared = 0;
	while (shared < a.length && a[shared] === b[shared]) shared++;
	return shared >= 4 && a.length - shared <= 3 && b.length - shared <= 3;
}
