/**
 * A language's tag with its digits, for `Intl`. Platforms and regions differ over those of Arabic; dates and numbers, and
 * a page and the scripts on it, have to agree.
 */
export function withDigits(language: string): string {
	const arabic = /^ar(?![a-z])/i.test(language);
	return arabic ? new Intl.Locale(language, { numberingSystem: "latn" }).toString() : language;
}
