import { en, type Messages } from "./en.ts";

export type { Messages };

const known: { [language: string]: Messages } = { en };

/**
 * Interface words for a page in `language` (a BCP 47 tag). The primary subtag decides;
 * a language without words of its own gets English.
 */
export function messagesFor(language: string): Messages {
	const primary = language.split("-", 1)[0] ?? "";
	return known[primary.toLowerCase()] ?? en;
}
