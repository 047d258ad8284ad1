import { expect, test } from "vitest";
import { compareArticles } from "../../src/archive/order.ts";
import { makeArticle } from "../make-article.ts";

test("oldest first, a month and a year at their start, then by address, undated last", () => {
	const given = {
		"b/undated.md": "undated",
		"a/undated.md": "undated",
		"a/day.md": "1998-03-19",
		"b/day.md": "1998-03-19",
		"a/evening.md": "1998-03-19 20:00",
		"a/elsewhere.md": "1998-03-19T20:00:00+14:00",
		"a/month.md": "1998-03",
		"a/year.md": "1998",
		"a/december.md": "1997-12-31",
	};
	const articles = Object.entries(given).map(([path, date]) => makeArticle(path, `date: ${date}`));
	expect(articles.sort(compareArticles).map(({ path }) => path)).toEqual([
		"a/december.md",
		"a/year.md",
		"a/month.md",
		"a/day.md",
		"b/day.md",
		"a/elsewhere.md",
		"a/evening.md",
		"a/undated.md",
		"b/undated.md",
	]);
});
