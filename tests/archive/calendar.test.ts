import { expect, test } from "vitest";
import { calendar, type Period } from "../../src/archive/calendar.ts";
import { makeArchive, makeArticle } from "../make-article.ts";

test("articles are filed by the date as written, each level holding those that are no more precise", () => {
	const dates = ["1998-03-19", "1998-03-19", "1998-03-20 23:59", "1998-03", "1998", "2001-01-01T00:30:00+14:00"];
	const articles = dates.map((date, i) => makeArticle(`background/a${i}.md`, `date: ${date}`));
	const outline = ({ civil, articles, own, parts }: Period): unknown => [
		civil,
		articles.length,
		own.length,
		parts.map(outline),
	];
	expect(calendar(makeArchive(articles).archive.dated).map(outline)).toEqual([
		[
			"1998",
			5,
			1,
			[
				[
					"1998-03",
					4,
					1,
					[
						["1998-03-19", 2, 2, []],
						["1998-03-20", 1, 1, []],
					],
				],
			],
		],
		["2001", 1, 0, [["2001-01", 1, 0, [["2001-01-01", 1, 1, []]]]]],
	]);
});

test("an article that comes out of order is filed where it belongs, and one without a date nowhere", () => {
	const dates = ["1998-03-19", "2001-01-01", "undated", "1998-03-20", "1999", "1998-02-01"];
	const articles = dates.map((date, i) => makeArticle(`background/a${i}.md`, `date: ${date}`));
	const paths = ({ civil, articles }: Period) => [civil, ...articles.map(({ path }) => path.replace(/\D/g, ""))];
	const years = calendar(articles);
	expect(years.map(paths)).toEqual([
		["1998", "0", "3", "5"],
		["1999", "4"],
		["2001", "1"],
	]);
	expect(years[0]?.parts.map(paths)).toEqual([
		["1998-02", "5"],
		["1998-03", "0", "3"],
	]);
});
