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
