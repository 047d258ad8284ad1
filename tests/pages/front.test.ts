import { expect, test } from "vitest";
import { calendar } from "../../src/archive/calendar.ts";
import { frontPage } from "../../src/pages/front.ts";
import type { FrontProps } from "../../src/pages/props/front.ts";
import { makeArticle, makeDesk } from "../make-article.ts";

const front = (dates: string[]) => {
	const desk = makeDesk(
		dates.map((date, i) => makeArticle(`background/a${i}.md`, `date: ${date}\ntopics: [Topic ${i}, Arms control]`)),
	);
	return frontPage(desk, calendar(desk.archive.dated)).props as FrontProps;
};

test("the front page leads to every year, by decades, newest first", () => {
	const { decades, extent, undated } = front(["1989-05-01", "1991-07-31", "1991-08-01", "2010-04-08", "undated"]);
	expect(decades.map(({ years }) => years.map(({ text, count }) => `${text}: ${count}`))).toEqual([
		["2010: 1"],
		["1991: 2"],
		["1989: 1"],
	]);
	expect(extent).toBe("5 articles, 1989–2010");
	expect(front([]).coverage.href).toBe("/coverage/");
	expect(undated).toMatchObject({ href: "/undated/", count: 1 });
});

test("it shows the twelve newest, and of each vocabulary the twelve names with the most articles", () => {
	const { newest, vocabularies } = front(Array.from({ length: 20 }, (_, i) => `1998-03-${i + 10}`));
	expect(newest).toHaveLength(12);
	expect(newest[0]?.date?.datetime).toBe("1998-03-29");
	expect(vocabularies[0]?.links).toHaveLength(12);
	expect(vocabularies[0]?.links[0]).toMatchObject({ text: "Arms control", count: 20 });
});

test("an empty archive has a front page", () => {
	expect(front([])).toMatchObject({ newest: [], decades: [], vocabularies: [], extent: "0 articles" });
});
