import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { en, type Messages } from "./en.ts";
import { es } from "./es.ts";
import { fa } from "./fa.ts";
import { fr } from "./fr.ts";
import { he } from "./he.ts";
import { ja } from "./ja.ts";
import { zh } from "./zh.ts";
import { zhHant } from "./zh-hant.ts";

export type { Messages };

/** The languages that the site speaks, by the names of their files: primary subtags, and Chinese by its script too. */
const known = { ar, de, en, es, fa, fr, he, ja, zh, "zh-hant": zhHant };

type Known = keyof typeof known;

// Where Chinese is written in traditional characters, unless the tag says otherwise.
const traditional = /^zh-(?!.*hans)(?:.*-)?(?:hant|tw|hk|mo)(?:-|$)/;

/**
 * The language in which a page in `language` (a BCP 47 tag) speaks, as its file is named. The primary subtag decides, in
 * Chinese the script. English where there are no words.
 */
export function languageOfWords(language: string): Known {
	const tag = language.toLowerCase();
	const name = traditional.test(tag) ? "zh-hant" : (tag.split("-", 1)[0] ?? "");
	return Object.hasOwn(known, name) ? (name as Known) : "en";
}

const asked = new Map<string, Messages>();

/** The site's own words for a page in `language` (a BCP 47 tag). */
export function messagesFor(language: string): Messages {
	const messages = asked.get(language) ?? known[languageOfWords(language)];
	asked.set(language, messages);
	return messages;
}
