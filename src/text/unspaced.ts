import { replaceElisions } from "./elisions.ts";

// Scripts that are written without spaces between words.
const alone =
	"[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]";
const letter = `${alone}\\p{M}*`;
// A letter with what opens before it and what ends behind it. `&` would begin an entity of HTML.
const unit = new RegExp(`[\\p{Ps}\\p{Pi}]*${letter}[^\\s\\p{L}\\p{N}\\p{M}\\p{Ps}\\p{Pi}<&\\u2060]*`, "gu");
// What joins two words into one: the half-space of Persian, the maqaf of Hebrew and the hyphen in its place.
const joint =
	/(?<=\p{Script=Arabic}\p{M}*)\u200c+(?=\p{Script=Arabic})|(?<=[\p{L}\p{N}]\p{M}*)\u05be(?=[\p{L}\p{N}])|(?<=\p{Script=Hebrew}\p{M}*)-(?=\p{Script=Hebrew})/gu;
const any = new RegExp(alone, "u");
// Looking for joints takes long, and most texts have none.
const concerned = new RegExp(`${alone}|[\\u200c\\p{Script=Hebrew}]`, "u");
const whole = new RegExp(`^(?:${letter})+$`, "u");

/** Stands where a space was put in. Its first character is the word joiner, which is no part of any word and not seen. */
const gap = "\u2060 ";
/** Stands behind an elision that says nothing by itself, and is part of it in the index: `c’` of `c’est` is no word `c`. */
export const silence = "\u2063";
const gaps = new RegExp(`${silence}?${gap}`, "g");
const needless = /(?<=^|\s)(?:\u2060 )+|(?:\u2060 )+(?=\s|$)|(?<=\u2060 )(?:\u2060 )+/g;

/**
 * Sets apart what can be looked for by itself but is not apart: each letter of a script that is written without
 * spaces, the parts of Persian and Hebrew compounds, and in languages that have them, elisions and the words behind
 * them. {@link closeUp} undoes it.
 */
export function spaceOut(text: string, language: string): string {
	const parted = replaceElisions(text, language, (elision, silent) => elision + (silent ? silence : "") + gap);
	if (!concerned.test(parted)) return parted;
	return parted.replace(unit, `${gap}$&${gap}`).replace(joint, `$&${gap}`).replace(needless, "");
}

/** A text that was spaced out, as it was. */
export function closeUp(text: string): string {
	return text.replace(gaps, "");
}

/** Whether the space behind a word of a text that was spaced out was put in. */
export function isGap(word: string): boolean {
	return word.endsWith("\u2060");
}

/** Whether a word of a text that was spaced out is an elision that says nothing by itself. */
export function isSilent(word: string): boolean {
	return word.endsWith(`${silence}\u2060`);
}

/** Whether a text has letters of a script that is written without spaces. */
export function hasUnspaced(text: string): boolean {
	return any.test(text);
}

/** Whether a word is letters of a script that is written without spaces. */
export function isUnspaced(word: string): boolean {
	return whole.test(word);
}
