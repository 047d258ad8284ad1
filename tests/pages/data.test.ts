import { expect, test } from "vitest";
import { calendar } from "../../src/archive/calendar.ts";
import type { Article } from "../../src/article/article.ts";
import { dataPages } from "../../src/pages/data.ts";
import type { DataRowsProps } from "../../src/pages/props/machines.ts";
import type { DataProps } from "../../src/pages/props/standing.ts";
import { makeArticle, makeDesk } from "../make-article.ts";

function pages(articles: readonly Article[], own: Record<string, string> = {}) {
	const desk = makeDesk(articles, own);
	return new Map(dataPages(desk, calendar(desk.archive.dated)).map((page) => [page.url, page]));
}

type Made = ReturnType<typeof pages>;
const rowsOf = (made: Made, url: string) => made.get(url)?.props as DataRowsProps | undefined;
const pageOf = (made: Made) => made.get("/data/")?.props as DataProps | undefined;

test("each year has a file in every format, and so have the undated articles", () => {
	const made = pages([
		makeArticle("1998/03/a.md"),
		makeArticle("1999/03/b.md", "date: 1999-03-01"),
		makeArticle("letters/c.md", "date: undated"),
	]);
	expect([...made.keys()]).toEqual([
		"/data/",
		"/data/datapackage.json",
		...["1998", "1999", "undated"].flatMap((part) => [
			`/data/articles-${part}.jsonl`,
			`/data/articles-${part}.csv`,
			`/data/citations-${part}.bib`,
			`/data/citations-${part}.ris`,
			`/data/citations-${part}.json`,
		]),
	]);
});

test("a year that is too long for a file is cut into its months, and no article is lost or doubled", () => {
	const articles = Array.from({ length: 2100 }, (_, i) =>
		makeArticle(`stories/s${i}.md`, `date: ${i < 40 ? "1998" : `1998-0${1 + (i % 3)}-11`}`),
	);
	const undated = Array.from({ length: 2100 }, (_, i) => makeArticle(`letters/l${i}.md`, "date: undated"));
	const made = pages([...articles, ...undated]);
	const files = [...made.keys()].filter((url) => url.endsWith(".jsonl"));
	expect(files.slice(0, 4)).toEqual([
		"/data/articles-1998.jsonl",
		"/data/articles-1998-01.jsonl",
		"/data/articles-1998-02.jsonl",
		"/data/articles-1998-03.jsonl",
	]);
	const urls = files.flatMap((url) => rowsOf(made, url)?.rows.map(({ values }) => values["url"]));
	expect(urls.length).toBe(4200);
	expect(new Set(urls).size).toBe(4200);
	expect(pageOf(made)?.files.reduce((sum, { count }) => sum + count, 0)).toBe(4200);
});

test("what a row says is in what its file is compared by", () => {
	const text = "topics: [Arms control]\nauthors: [Ann Lee]";
	const article = makeArticle("1998/03/a.md", text);
	const inputs = (own?: Record<string, string>, one = article) =>
		pages([one], own).get("/data/articles-1998.jsonl")?.inputs?.();
	const plain = inputs();
	expect(inputs({ "topics/arms-control.md": "---\nname: Arms Control\n---\n" })).not.toEqual(plain);
	expect(inputs({}, makeArticle("1998/03/a.md", `${text}\nsource: {name: The Daily, rights: The Daily}`))).not.toEqual(
		plain,
	);
	expect(inputs()).toEqual(plain);
});

test("how many texts are kept back is said, and only when any is", () => {
	const kept = makeArticle("1998/03/b.md", "source: {name: The Daily, rights: The Daily}");
	const say = (articles: Article[]) => pageOf(pages(articles))?.withheld;
	expect(say([makeArticle("1998/03/a.md")])).toBeUndefined();
	expect(say([makeArticle("1998/03/a.md"), kept])).toMatch(/^1 article is listed without the text/);
});
