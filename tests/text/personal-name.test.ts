import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { invertedName, personalName } from "../../src/text/personal-name.ts";

describe("a person's name in a bibliography", () => {
	test.each([
		["Ana Lund", "Lund, Ana"],
		["Mary Jane Watson", "Watson, Mary Jane"],
		["J. R. R. Tolkien", "Tolkien, J. R. R."],
		["Ludwig van Beethoven", "van Beethoven, Ludwig"],
		["Charles de Gaulle", "de Gaulle, Charles"],
		["María de la Cruz", "de la Cruz, María"],
		["Jean d'Alembert", "d'Alembert, Jean"],
		["Dick Van Dyke", "Van Dyke, Dick"],
		["Robert De Niro", "De Niro, Robert"],
		["Van Morrison", "Morrison, Van"],
		["José Ortega y Gasset", "Ortega y Gasset, José"],
		["Victoria Bitzer-Wales", "Bitzer-Wales, Victoria"],
		["Martin Luther King, Jr.", "King, Martin Luther, Jr."],
		["Martin Luther King Jr.", "King, Martin Luther, Jr."],
		["Henry Wells III", "Wells, Henry, III"],
		["Beethoven, Ludwig van", "van Beethoven, Ludwig"],
		["Lund, Ana", "Lund, Ana"],
		["bell hooks", "hooks, bell"],
		["danah michele boyd", "boyd, danah michele"],
		["Jürgen Müller-Lüdenscheidt", "Müller-Lüdenscheidt, Jürgen"],
		["علی رضایی", "رضایی, علی"],
		["דוד בן גוריון", "בן גוריון, דוד"],
	])("%s is %s", (name, inverted) => {
		expect(invertedName(personalName(name))).toBe(inverted);
	});
});

describe("a name without parts stays whole", () => {
	test.each([
		"Reuters",
		"Associated Press",
		"Archive Desk",
		"The Small Paper",
		"Digital.gov Team",
		"Office of Natural Resources Revenue",
		"Agence France Presse",
		"Ana Lund and Bo Reyes",
		"Ana Lund & Bo Reyes",
		"Class of 1998",
		"王小明",
		"山田 太郎",
		"Doe, Jane, Photographer",
		"Madonna",
		",",
	])("%s", (name) => {
		expect(personalName(name)).toEqual({ literal: name });
	});
});

test("every word of a name is kept, whatever it is", () => {
	fc.assert(
		fc.property(fc.string({ unit: "grapheme" }), (name) => {
			const words = (text: string) =>
				text
					.split(/[\s,]+/)
					.filter(Boolean)
					.sort();
			expect(words(invertedName(personalName(name)))).toEqual(words(name));
		}),
	);
});
