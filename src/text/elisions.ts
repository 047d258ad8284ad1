/** Short words that lose their vowel before another and are written together with it. */
interface Elided {
	/** Those that say nothing by themselves, as an article or a preposition: nobody looks for them. */
	silent: string;
	telling: string;
}

const languages: { [language: string]: Elided } = {
	ca: { silent: "[dlmnst]", telling: "qu" },
	fr: { silent: "qu|[cdjlmnst]", telling: "jusqu|lorsqu|puisqu|quoiqu" },
	it: {
		silent: "un|gl|(?:a|co|da|de|ne|su)ll|[cdlmnstv]",
		telling:
			"(?:alcun|ciascun|nessun)|(?:b|qu)ell|quest|tutt|mezz|senz|anch|com|cos|dov|quand|grand|(?:v|tr)ent|\\p{L}+ant",
	},
};

// Before a consonant it is part of a name: N’Djamena. A number may begin with a vowel: l’11 settembre. `\ufdd0` stands
// for a tag of HTML.
const mark = "['’ʼ]";
const follower = "(?=\\ufdd0*[aeiouyhœæàâäáéèêëíìîïóòôöúùûüÿ0-9])";
const start = "(?<![\\p{L}\\p{M}\\p{N}])";

interface Patterns {
	any: RegExp;
	silent: RegExp;
	alone: RegExp;
}

const patterns = new Map(
	Object.entries(languages).map(([language, { silent, telling }]): [string, Patterns] => [
		language,
		{
			any: new RegExp(`${start}(?:${silent}|${telling})${mark}${follower}`, "giu"),
			silent: new RegExp(`^(?:[^\\p{L}\\p{N}]*(?:${silent})${mark}${follower})`, "iu"),
			alone: new RegExp(`^(?:${silent})${mark}$`, "iu"),
		},
	]),
);

const patternsOf = (language: string) => patterns.get(language.split("-", 1)[0]?.toLowerCase() ?? "");

/** Whether a language writes words together that are looked for apart: `l’homme`, `dell’uomo`. */
export function hasElisions(language: string): boolean {
	return patternsOf(language) !== undefined;
}

/** Whether a text has an elision of any language. */
export function mayBeElided(text: string): boolean {
	return [...patterns.values()].some(({ any }) => text.search(any) !== -1);
}

/**
 * Puts something in the place of each elision of a text; what is replaced ends with the apostrophe. `silent`: it says
 * nothing by itself.
 */
export function replaceElisions(
	text: string,
	language: string,
	replace: (elision: string, silent: boolean) => string,
): string {
	const own = patternsOf(language);
	return own === undefined ? text : text.replace(own.any, (elision) => replace(elision, own.alone.test(elision)));
}

/** A word without an article or preposition before it: `homme` of `l’homme`. */
export function withoutElision(word: string, language: string): string {
	const own = patternsOf(language);
	return own === undefined ? word : word.replace(own.silent, "");
}
