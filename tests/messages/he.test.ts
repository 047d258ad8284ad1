import { expect, test } from "vitest";
import { he } from "../../src/messages/he.ts";

const joined = (pieces: { value: string }[]) => pieces.map(({ value }) => value).join("");

test.each([
	[0, "לא נמצאו כתבות.", "0 כתבות"],
	[1, "נמצאה כתבה אחת.", "כתבה אחת"],
	[2, "נמצאו שתי כתבות.", "שתי כתבות"],
	[20, "נמצאו 20 כתבות.", "20 כתבות"],
	[2081, "נמצאו 2,081 כתבות.", "2,081 כתבות"],
])("%i articles have their number and gender", (count, found, articles) => {
	expect(he.search.found(count)).toBe(found);
	expect(he.articles(count)).toBe(articles);
});

test("names are counted by their own gender", () => {
	expect([1, 2, 3].map((count) => he.entries(count, "series"))).toEqual(["סדרה אחת", "שתי סדרות", "3 סדרות"]);
	expect([1, 2, 3].map((count) => he.entries(count, "topics"))).toEqual(["נושא אחד", "שני נושאים", "3 נושאים"]);
});

test("the and is joined to a Hebrew word, and set off from another", () => {
	expect(he.byline(["דנה לוי", "רון כהן"])).toBe("מאת דנה לוי ורון כהן");
	expect(he.byline(["דנה לוי", "Ana Lund"])).toBe("מאת דנה לוי ו-Ana Lund");
	const { read } = he.search.understood;
	expect(joined(read([["מים"], ["רוח"]], []))).toBe("כתבות שיש בהן מים ורוח.");
	expect(joined(read([["מים"], ["port"]], []))).toBe("כתבות שיש בהן מים ו-port.");
	expect(joined(read([["מים"], ["אש", "עשן"]], ["רוח"]))).toBe(
		"כתבות שיש בהן מים ולפחות אחד מאלה – אש או עשן, בלי רוח.",
	);
});

test("a typed date keeps the order of its parts, and its line", () => {
	expect(he.search.range("1998-03", "")).toBe("מ־\u20661998-\u206003\u2069");
	expect(he.search.range("1998-03", "1999")).toBe("מ־\u20661998-\u206003\u2069 עד \u20661999\u2069");
});
