import { expect, test } from "vitest";
import { ar } from "../../src/messages/ar.ts";

const joined = (pieces: { value: string }[]) => pieces.map(({ value }) => value).join("");

test.each([
	[0, "لا مقالات", "لم يُعثر على أي مقال."],
	[1, "مقال واحد", "عُثر على مقال واحد."],
	[2, "مقالان", "عُثر على مقالين."],
	[3, "3 مقالات", "عُثر على 3 مقالات."],
	[10, "10 مقالات", "عُثر على 10 مقالات."],
	[11, "11 مقالًا", "عُثر على 11 مقالًا."],
	[100, "100 مقال", "عُثر على 100 مقال."],
	[103, "103 مقالات", "عُثر على 103 مقالات."],
	[2081, "2,081 مقالًا", "عُثر على 2,081 مقالًا."],
])("%i articles have their number and case", (count, articles, found) => {
	expect(ar.articles(count)).toBe(articles);
	expect(ar.search.found(count)).toBe(found);
});

test("names are counted by their own gender", () => {
	const counts = [1, 2, 3, 11, 100];
	expect(counts.map((count) => ar.entries(count, "topics"))).toEqual([
		"موضوع واحد",
		"موضوعان",
		"3 موضوعات",
		"11 موضوعًا",
		"100 موضوع",
	]);
	expect(counts.map((count) => ar.entries(count, "series"))).toEqual([
		"سلسلة واحدة",
		"سلسلتان",
		"3 سلاسل",
		"11 سلسلة",
		"100 سلسلة",
	]);
});

test("the and is joined to what follows", () => {
	expect(ar.byline(["سعاد خليل", "عمر حداد"])).toBe("بقلم سعاد خليل وعمر حداد");
	expect(joined(ar.search.understood.read([["ماء"], ["نار", "دخان"]], ["ريح"]))).toBe(
		"مقالات فيها ماء وإما نار أو دخان، من دون ريح.",
	);
});

test("a date as it is typed keeps the order of its parts", () => {
	expect(ar.search.range("1998-03", "1999")).toBe("من \u20661998-\u206003\u2069 إلى \u20661999\u2069");
});

test("punctuation is that of Arabic", () => {
	expect(ar.extent(2081, "2010", "2025")).toBe("2,081 مقالًا، من 2010 إلى 2025");
	expect(ar.relatedBy(["جنيف"], "day")).toBe("المشترك: جنيف؛ في اليوم نفسه");
	expect(joined(ar.search.understood.meant("ميناء"))).toBe("هل المقصود ميناء؟");
});
