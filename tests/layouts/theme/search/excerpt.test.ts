import { describe, expect, test } from "vitest";
import { excerpt } from "../../../../layouts/theme/search/excerpt.ts";
import { spaceOut } from "../../../../src/text/unspaced.ts";

const show = (content: string, words: string[], places: number[], { language = "en", length = 30 } = {}) =>
	excerpt(content, words, places, language, length)
		.map(({ text, hit }) => (hit ? `[${text}]` : text))
		.join("");

const filler = (count: number) => Array.from({ length: count }, (_, place) => `w${place}`).join(" ");

describe("excerpt", () => {
	test("marks the word that was found, and others alike", () => {
		expect(show("The treaty, the treaties and the treat.", ["treaties"], [1])).toBe(
			"The [treaty], the [treaties] and the [treat].",
		);
	});

	test("marks short words only when they are the same", () => {
		expect(show("an x and an axe", ["x"], [])).toBe("an [x] and an axe");
	});

	test("marks without accents and case", () => {
		expect(show("in ZÜRICH then", ["zurich"], [])).toBe("in [ZÜRICH] then");
	});

	test("shows where most of the words stand together", () => {
		const text = `${filler(50)} flood ${filler(50)} flood of mayors ${filler(50)}`;
		expect(show(text, ["flood", "mayor"], [], { length: 8 })).toBe("… w49 [flood] of [mayors] w0 w1 w2 w3 …");
	});

	test("shows the beginning when nothing stands in the text", () => {
		expect(show(filler(20), ["absent"], [], { length: 3 })).toBe("w0 w1 w2 …");
	});

	test("joins words of a script without spaces as they were", () => {
		expect(show(spaceOut("Das 美國總統簽署, so", "zh"), ["總統"], [3, 4])).toBe("Das 美國[總統]簽署, so");
		expect(show(spaceOut("کتاب\u200cهای نو", "fa"), ["کتاب"], [0])).toBe("[کتاب]\u200cهای نو");
	});

	test.each([
		["He said: “Floods!” (Flood)", ["flood"], [], "He said: “[Floods]!” ([Flood])"],
		["of the great flood. Then", ["great", "flood"], [2, 3], "of the [great flood]. Then"],
		["a flood, (great) and", ["flood", "great"], [1, 2], "a [flood], ([great]) and"],
		["the mayor's speech…", ["mayor's", "speech"], [1, 2], "the [mayor's speech]…"],
		["what — then", [], [1], "what [—] then"],
		[spaceOut("條約，北京", "zh"), ["約，北"], [1, 2], "條[約，北]京"],
	])("marks words without what stands around them: %s", (text, words, places, shown) => {
		expect(show(text, words, places)).toBe(shown);
	});

	test("marks a word without the article that is written together with it", () => {
		const french = spaceOut("L’homme, dit-il, est l'ami de l’Homme.", "fr");
		const shown = "L’[homme], dit-il, est l'ami de l’[Homme].";
		expect(show(french, ["homme"], [1], { language: "fr" })).toBe(shown);
		expect(show(french, ["l'homme"], [1], { language: "fr" })).toBe(shown);
		expect(show(french, ["l’homme"], [0, 1], { language: "fr" })).toBe("[L’homme], dit-il, est l'ami de l’[Homme].");
	});

	test("takes no elision for a letter that was looked for", () => {
		expect(show(spaceOut("C’est le C++.", "fr"), ["C++"], [3], { language: "fr" })).toBe("C’est le [C]++.");
	});

	test("marks letters that are written as two", () => {
		expect(show("Les œuvres, une oeuvre", ["œuvre"], [])).toBe("Les [œuvres], une [oeuvre]");
	});

	test("takes markup for text", () => {
		expect(show("a <b>bold</b> word", ["word"], [])).toBe("a <b>bold</b> [word]");
	});
});
