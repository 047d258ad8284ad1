/** A text between names, or the place of one of them. */
export interface Piece {
	type: "element" | "literal";
	value: string;
}

export const literal = (value: string): Piece => ({ type: "literal", value });

/** Forms by plural category (CLDR); `#` is where the number stands. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** A date as it is typed (`1998-03-19`): its parts keep their order in a text from right to left, and its line. */
export const typed = (date: string): string => `\u2066${date.replaceAll("-", "-\u2060")}\u2069`;

/** One of two words for each kind of name. */
export function each<Kind extends string, Form extends string>(
	words: Record<Kind, Record<Form, string>>,
	form: Form,
): Record<Kind, string> {
	return Object.fromEntries(
		Object.entries<Record<Form, string>>(words).map(([kind, of]) => [kind, of[form]]),
	) as Record<Kind, string>;
}

/**
 * What a language says by the platform's own rules (CLDR): numbers, plurals and lists.
 *
 * @param listed tag whose lists are taken, where they are not those of `language`
 */
export function wording(language: string, listed = language) {
	const plurals = new Intl.PluralRules(language);
	const numbers = new Intl.NumberFormat(language);
	const years = new Intl.NumberFormat(language, { useGrouping: false });
	const all = new Intl.ListFormat(listed, { type: "conjunction" });
	const any = new Intl.ListFormat(listed, { type: "disjunction" });
	const number = (value: number): string => numbers.format(value);
	const anyParts = (names: string[]): Piece[] => any.formatToParts(names);
	return {
		/** "2,081" */
		number,
		/** "1998" */
		showYear: (value: number): string => years.format(value),
		/** "2,081 articles" */
		counted: (count: number, forms: Forms): string =>
			(forms[plurals.select(count)] ?? forms.other).replace("#", () => number(count)),
		/** "A, B and C" */
		list: (names: string[]): string => all.format(names),
		listParts: (names: string[]): Piece[] => all.formatToParts(names),
		/** "A, B or C" */
		anyParts,
		/** "A, either B or C and D": one of each group; `either` stands before a group of several. */
		oneOfEach(groups: string[][], either: string): Piece[] {
			const waiting = [...groups];
			// Hebrew joins its "and" to what follows. A text that is empty would get no place.
			const beginnings = groups.map(([first], i) => (groups[i]?.length === 1 && first) || either || "?");
			return all.formatToParts(beginnings).flatMap(({ type, value }): Piece[] => {
				if (type !== "element") return [literal(value)];
				const group = waiting.shift() ?? [];
				return [...(group.length > 1 ? [literal(either)] : []), ...anyParts(group)];
			});
		},
	};
}
