// A single space stays as it is: to put each space of a text anew takes several times as long.
const wide = /[^\S ]\s*| \s+/g;

/** A text with one space for each run of white space in it. */
export function singleSpaced(text: string): string {
	return text.replace(wide, " ");
}
