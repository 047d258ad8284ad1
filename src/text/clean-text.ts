// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202d\u202e\ufffe\uffff]/g;
const loneSurrogates = /\p{Surrogate}/gu;

/**
 * A text without characters that no page or feed may hold: control characters other than tab and line ends,
 * noncharacters, halves of surrogate pairs; nor directional overrides, which show a text in another order than it is
 * read, searched and copied. Marks and isolates of right-to-left scripts stay.
 */
export function cleanText(text: string): string {
	return text.replace(controls, "").replace(loneSurrogates, "\ufffd");
}
