const marks: Record<string, string | string[]> = {
	en: "“”‘’",
	de: "„“‚‘",
	fr: ["«\u00a0", "\u00a0»", "‹\u00a0", "\u00a0›"],
	es: "«»“”",
	it: "«»“”",
	pt: "«»“”",
	ru: "«»„“",
	uk: "«»„“",
	pl: "„”«»",
	nl: "“”‘’",
	sv: "””’’",
	fi: "””’’",
	da: "»«›‹",
	cs: "„“‚‘",
	he: "”“’‘",
	ar: "«»‹›",
	fa: "«»‹›",
	ja: "「」『』",
	zh: "“”‘’",
};

/** Opening and closing quotation marks of a language, double then single (CLDR's delimiters); English ones where it is not known. */
export function quotes(language: string): string | string[] {
	return marks[language.toLowerCase().split("-")[0] ?? ""] ?? "“”‘’";
}
