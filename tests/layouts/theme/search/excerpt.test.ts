import { describe, expect, test } from "vitest";
import { excerpt } from "../../../../layouts/theme/search/excerpt.ts";
import { spaceOut } from "../../../../src/text/unspaced.ts";

const show = (...parameters: Parameters<typeof excerpt>) =>
	excerpt(...parameters)
		.map(({ text, hit }) => (hit ? `[${text}]` : text))
		.join("");

const filler = (count: number) => Array.from({ length: count }, (_, place) => `w${place}`).join(" ");

describe("excerpt", () => {
	test("marks the word that was found, and others alike", () => {
		expect(show("The treaty, the treaties and the treat.", ["treaties"], [1])).toBe(
			"The [treaty,] the [treaties] and the [treat.]",
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
		expect(show(text, ["flood", "mayor"], [], 8)).toBe("… w49 [flood] of [mayors] w0 w1 w2 w3 …");
	});

	test("shows the beginning when nothing stands in the text", () => {
		expect(show(filler(20), ["absent"], [], 3)).toBe("w0 w1 w2 …");
	});

	test("joins words of a script without spaces as they were", () => {
		expect(show(spaceOut("Das 美國總統簽署, so"), ["總統"], [3, 4])).toBe("Das 美國[總統]簽署, so");
		expect(show(spaceOut("کتاب\u200cهای نو"), ["کتاب"], [0])).toBe("[کتاب\u200c]های نو");
	});

	test("takes markup for text", () => {
		expect(show("a <b>bold</b> word", ["word"], [])).toBe("a <b>bold</b> [word]");
	});
});
