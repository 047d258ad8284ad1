/** A text with a capital at its beginning, as headings and entries of lists have it: "Marzo de 1998". */
export function capitalised(text: string, language: string): string {
	return text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(language));
}
