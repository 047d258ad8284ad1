import { describe, expect, test } from "vitest";
import type { PeriodProps } from "../../src/pages/props/calendar.ts";
import { undatedPages } from "../../src/pages/undated.ts";
import { makeArticle, makeDesk } from "../make-article.ts";

const titled = (titles: readonly string[]) =>
	makeDesk(titles.map((title, i) => makeArticle(`letters/l${i}.md`, `title: ${JSON.stringify(title)}\ndate: undated`)));
const outline = (titles: readonly string[]) =>
	undatedPages(titled(titles)).map(({ url, props }) => {
		const { groups, parts } = props as PeriodProps;
		return [
			url,
			groups.flatMap(({ items }) => items).length,
			parts.map(({ text, count }) => `${text} ${count}`).join(),
		];
	});
const numbered = (count: number, title: string) => Array.from({ length: count }, (_, i) => `${title} ${i}`);

describe("undated articles", () => {
	test("have no page where there are none", () => {
		expect(outline([])).toEqual([]);
	});

	test("are listed by title", () => {
		const items = undatedPages(titled(["Zürich", "Été", "April", "été"])).flatMap(({ props }) =>
			(props as PeriodProps).groups.flatMap((group) => group.items),
		);
		expect(items.map(({ title, href }) => `${title} ${href}`)).toEqual([
			"April /letters/l2/",
			"Été /letters/l1/",
			"été /letters/l3/",
			"Zürich /letters/l0/",
		]);
	});

	test("are cut by the first letter when they are many, and once more by what tells them apart", () => {
		const runs = [1, 111, 111, 21, 11, 11, 11, 11, 11, 11];
		const digits = runs.map((count, digit) => `LETTERTOTHEEDITOR${digit} ${count}`).join();
		expect(outline([...numbered(310, "Letter to the editor"), "L", "Été", "Zürich"])).toEqual([
			["/undated/", 0, "E 1,L 311,Z 1"],
			["/undated/@e/", 1, ""],
			["/undated/@l/", 0, `${digits},LL 1`],
			...runs.map((count, digit) => [`/undated/@lettertotheeditor${digit}/`, count, ""]),
			["/undated/@ll/", 1, ""],
			["/undated/@z/", 1, ""],
		]);
	});

	test("of one title are told apart by their addresses, so that no list grows without bound", () => {
		const pages = outline(Array.from({ length: 301 }, () => "A"));
		expect(pages.slice(0, 2)).toEqual([
			["/undated/", 0, "A 301"],
			["/undated/@a/", 0, expect.stringContaining("ALETTERSL0 1,ALETTERSL1 111")],
		]);
		expect(pages.slice(2).reduce((sum, [, count]) => sum + Number(count), 0)).toBe(301);
	});
});
