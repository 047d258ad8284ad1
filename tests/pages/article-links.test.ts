import { expect, test } from "vitest";
import { articlePages } from "../../src/pages/articles.ts";
import type { ArticleProps } from "../../src/pages/props/article.ts";
import type { Settings } from "../../src/settings.ts";
import { makeArticle, makeDesk } from "../make-article.ts";

const articles = [
	makeArticle("1998/03/a b.md", "title: A"),
	makeArticle("1998/03/b.md", "title: B\nlang: fa\ntranslationOf: 1998/03/a b.md"),
	makeArticle("1998/03/c.md", "title: C\nlang: es\ntranslationOf: 1998/03/a b.md"),
	makeArticle("1998/03/d.md", "title: D"),
];
const pages = (settings: Partial<Settings> = {}, of = articles) =>
	new Map(
		[...articlePages(makeDesk(of, {}, settings))].map((page) => [
			page.url,
			{ ...(page.props as ArticleProps), inputs: page.inputs?.() },
		]),
	);

test("an article names its other versions in their own words, and no version where there is none", () => {
	const made = pages();
	expect(made.get("/1998/03/b/")?.translations).toEqual([
		{ href: "/1998/03/a%20b/", text: "English", language: "en" },
		{ href: "/1998/03/c/", text: "español", language: "es" },
	]);
	expect(made.get("/1998/03/d/")?.translations).toEqual([]);
	expect(made.get("/1998/03/d/")?.head).not.toHaveProperty("alternates");
});

test("readers of another language are sent to the archive's own, else to the original", () => {
	const fallback = (language: string) =>
		pages({ language })
			.get("/1998/03/c/")
			?.head.alternates?.find((one) => one.language === "x-default")?.href;
	expect(fallback("en")).toBe("https://example.org/1998/03/a%20b/");
	expect(fallback("fa")).toBe("https://example.org/1998/03/b/");
	expect(fallback("fr")).toBe("https://example.org/1998/03/a%20b/");
});

test("a version that comes or goes is in what the others are compared by", () => {
	const inputs = (of: typeof articles) => JSON.stringify(pages({}, of).get("/1998/03/c/")?.inputs);
	expect(inputs(articles.filter(({ path }) => path !== "1998/03/b.md"))).not.toBe(inputs(articles));
});

test("the desk's links hold the place of the file and the address of the page, each where it is wished for", () => {
	const page = pages({
		editLink: "https://codeberg.org/o/r/_edit/main/articles/{path}",
		reportLink: "https://paper.example/mistake?about={url}",
	}).get("/1998/03/a b/");
	expect(page).toMatchObject({
		edit: "https://codeberg.org/o/r/_edit/main/articles/1998/03/a%20b.md",
		report: "https://paper.example/mistake?about=https%3A%2F%2Fexample.org%2F1998%2F03%2Fa%2520b%2F",
	});
	expect(pages().get("/1998/03/d/")).not.toHaveProperty("edit");
	expect(pages().get("/1998/03/d/")).not.toHaveProperty("report");
});
