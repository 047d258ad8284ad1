import { en, type Messages } from "./en.ts";
import { fa } from "./fa.ts";
import { he } from "./he.ts";

export type { Messages };

/** The languages that the site speaks, by primary subtag. */
const known = { en, fa, he };

type Known = keyof typeof known;

/** The language in which a page in `language` (a BCP 47 tag) speaks; the primary subtag decides. English where there are no words. */
export function languageOfWords(language: string): Known {
	const primary = (language.split("-", 1)[0] ?? "").toLowerCase();
	return Object.hasOwn(known, primary) ? (primary as Known) : "en";
}

/** The site's own words for a page in `language` (a BCP 47 tag). */
export function messagesFor(language: string): Messages {
	return known[languageOfWords(language)];
}
