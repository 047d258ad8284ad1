import { expect, test } from "vitest";
import { fa } from "../../src/messages/fa.ts";

test.each([
	[0, "مطلبی پیدا نشد."],
	[1, "۱ مطلب پیدا شد."],
	[2081, "۲٬۰۸۱ مطلب پیدا شد."],
])("%i articles are counted in Persian digits, and what is counted stays singular", (count, found) => {
	expect(fa.search.found(count)).toBe(found);
});

test("years have the same digits as numbers, without a mark between thousands", () => {
	expect(fa.extent(2081, fa.showYear(2010), fa.showYear(2025))).toBe("۲٬۰۸۱ مطلب، ۲۰۱۰ تا ۲۰۲۵");
	expect(fa.decade(1990)).toBe("دههٔ ۱۹۹۰");
});

test("a date as it is typed is shown in Persian digits, its parts in their order", () => {
	expect(fa.search.range("1998-03", "")).toBe("از \u2066۱۹۹۸-\u2060۰۳\u2069");
});

test("fields of dates ask for the Gregorian calendar", () => {
	expect(fa.search.dates).toContain("میلادی");
	expect(fa.search.wrong.from).toContain("میلادی");
});
