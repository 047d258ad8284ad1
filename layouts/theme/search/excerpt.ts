import { withoutElision } from "../../../src/text/elisions.ts";
import { isGap, isSilent, isUnspaced } from "../../../src/text/unspaced.ts";
import { alike, bareWord } from "../word-forms.ts";

/** A piece of a text; `hit` where it is what was looked for. */
export interface Piece {
	text: string;
	hit: boolean;
}

// Marks around a word are no part of what was found; what is all marks is taken whole.
const wordWithin = /[\p{L}\p{N}](?:.*[\p{L}\p{M}\p{N}])?/su;
const elision = /['’ʼ]\u2063?\u2060$/;

/**
 * Some 30 words (75 letters where each is a word) of a text around where most of the words that were looked for stand together, or from its
 * beginning where none does.
 *
 * @param content as Pagefind keeps it: spaced out
 * @param words what the reader typed, one word each
 * @param places of words that were found, counted in words
 * @param language of the text
 */
export function excerpt(
	content: string,
	words: readonly string[],
	places: readonly number[],
	language: string,
	length = 30,
): Piece[] {
	const tokens = content.split(/[^\S\ufeff]+/);
	const found = new Set(places.filter((place) => place < tokens.length));
	const foundWords = Array.from(found, (place) => tokens[place] ?? "").filter((token) => !elision.test(token));
	const forms = [...words.map((word) => withoutElision(word, language)), ...foundWords]
		.map(bareWord)
		.filter((form) => form !== "" && !isUnspaced(form));
	const hits = tokens.map((token, place) => {
		if (found.has(place)) return true;
		if (isSilent(token)) return false;
		const own = bareWord(token);
		return own !== "" && forms.some((form) => alike(form, own));
	});
	// A letter of a script without spaces is a word here.
	const shown = tokens.filter(isGap).length > tokens.length / 2 ? Math.round(length * 2.5) : length;
	const start = densest(hits, shown);
	const pieces: Piece[] = [];
	const add = (text: string, hit: boolean) => {
		if (text === "") return;
		const last = pieces.at(-1);
		if (last?.hit === hit) last.text += text;
		else pieces.push({ text, hit });
	};
	if (start > 0) add("… ", false);
	for (let place = start; place < Math.min(start + shown, tokens.length); place++) {
		const token = tokens[place] ?? "";
		const text = token.replace(/⁣?⁠$/, "");
		const hit = hits[place] ?? false;
		const { 0: word, index } = wordWithin.exec(text) ?? { 0: text, index: 0 };
		const [before, after] = [text.slice(0, index), text.slice(index + word.length)];
		const joined = hit && pieces.at(-1)?.hit === true && before === "";
		if (place > start && !isGap(tokens[place - 1] ?? "")) add(" ", joined);
		add(before, false);
		add(word, hit);
		add(after, hit && isGap(token) && hits[place + 1] === true);
	}
	if (start + shown < tokens.length) add(" …", false);
	return pieces;
}

/** First place of the window of `length` that holds the most hits, with a little room before the first of them. */
function densest(hits: readonly boolean[], length: number): number {
	let count = 0;
	let most = 0;
	let start = 0;
	for (const [place, hit] of hits.entries()) {
		if (hit) count++;
		if (hits[place - length]) count--;
		if (hit && count > most) {
			most = count;
			start = place - length + 1;
		}
	}
	if (most === 0) return 0;
	const first = hits.indexOf(true, Math.max(0, start));
	const latest = Math.max(0, hits.length - length);
	return Math.min(latest, Math.max(0, start, first - Math.round(length / 6)));
}
