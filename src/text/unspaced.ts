// Scripts that are written without spaces between words.
const alone =
	"[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]";
const letter = `${alone}\\p{M}*`;
// A letter with what opens before it and what ends behind it. `&` would begin an entity of HTML.
const unit = new RegExp(`[\\p{Ps}\\p{Pi}]*${letter}[^\\s\\p{L}\\p{N}\\p{M}\\p{Ps}\\p{Pi}<&]*`, "gu");
const any = new RegExp(alone, "u");
const whole = new RegExp(`^(?:${letter})+$`, "u");

/** Sets a space around each letter of a script that is written without spaces. So each is a word, and can be found. */
export function spaceOut(text: string): string {
	return text.replace(unit, " $& ");
}

/** Whether a text has such letters. */
export function hasUnspaced(text: string): boolean {
	return any.test(text);
}

/** Whether a word is letters of a script that is written without spaces. */
export function isUnspaced(word: string): boolean {
	return whole.test(word);
}
