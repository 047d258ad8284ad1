import { expect, test } from "vitest";
import { allPages } from "../../src/pages/all-pages.ts";
import type { ListedPage, PageSpec } from "../../src/pages/page-spec.ts";
import type { ArticleProps } from "../../src/pages/props/article.ts";
import type { SitemapIndexProps, SitemapProps } from "../../src/pages/props/machines.ts";
import { sitemapPages } from "../../src/pages/sitemap.ts";
import { makeArticle, makeDesk } from "../make-article.ts";

const desk = makeDesk([
	makeArticle("1998/03/a.md", "topics: A\naliases: [/old.html]"),
	makeArticle("1998/03/b.md", "date: 1998-03\nupdated: 2001-01-01"),
	makeArticle("1998/03/c.md", "date: 1998"),
	makeArticle("letters/c.md", "date: undated"),
]);
const parts = (pages: readonly PageSpec[]) =>
	new Map(
		pages.filter(({ layout }) => layout === "sitemap").map(({ url, props }) => [url, (props as SitemapProps).urls]),
	);

test("a sitemap lists every page that may be listed, in parts by year and kind, under one index", () => {
	const pages = [...allPages(desk)];
	const made = parts(pages);
	expect([...made.keys()]).toEqual([
		"/sitemaps/articles.xml",
		"/sitemaps/articles-1998.xml",
		"/sitemaps/dates.xml",
		"/sitemaps/pages.xml",
		"/sitemaps/topics.xml",
	]);
	const index = pages.find(({ url }) => url === "/sitemap.xml")?.props as SitemapIndexProps;
	expect(index.parts).toEqual([...made.keys()].map((url) => `https://example.org${url}`));
	const listed = [...made.values()].flat().map(({ address }) => address);
	expect(new Set(listed).size).toBe(listed.length);
	expect(listed).not.toContain("https://example.org/old.html");
	expect(listed).not.toContain("https://example.org/404.html");
});

test("an article's date stands in it only where it is a day", () => {
	expect(parts([...allPages(desk)]).get("/sitemaps/articles-1998.xml")).toEqual([
		{ address: "https://example.org/1998/03/c/" },
		{ address: "https://example.org/1998/03/b/", modified: "2001-01-01" },
		{ address: "https://example.org/1998/03/a/", modified: "1998-03-19" },
	]);
});

test("an article in several languages names all of them, as its page does", () => {
	const files = [makeArticle("1998/03/a.md"), makeArticle("1999/01/other.md", "date: 1999-01-01")];
	const spanish = makeArticle("1998/04/a.es.md", "date: 1998-04-01\nlanguage: es\ntranslationOf: 1998/03/a.md");
	const french = makeArticle("2001/01/a.fr.md", "date: 2001-01-01\nlanguage: fr\ntranslationOf: 1998/03/a.md");
	const pages = [...allPages(makeDesk([...files, spanish, french]))];
	const urls = [...parts(pages).values()].flat();
	const headOf = (address: string) =>
		(pages.find(({ url }) => `https://example.org${url}` === address)?.props as ArticleProps | undefined)?.head
			.alternates;
	const spoken = urls.filter(({ alternates }) => alternates !== undefined);
	expect(spoken.map(({ address }) => address).sort()).toEqual(
		["1998/03/a/", "1998/04/a.es/", "2001/01/a.fr/"].map((path) => `https://example.org/${path}`),
	);
	for (const { address, alternates } of spoken) {
		expect(alternates).toEqual(headOf(address));
		expect(alternates?.map(({ language }) => language)).toEqual(["en", "es", "fr", "x-default"]);
		expect(alternates?.map(({ href }) => href)).toContain(address);
	}

	const changed = (before: readonly PageSpec[], after: readonly PageSpec[]) => {
		const [old, made] = [parts(before), parts(after)];
		return [...made].filter(([url, own]) => JSON.stringify(own) !== JSON.stringify(old.get(url))).map(([url]) => url);
	};
	const without = [...allPages(makeDesk([...files, spanish]))];
	expect(changed(without, pages).filter((url) => url.includes("articles"))).toEqual([
		"/sitemaps/articles-1998.xml",
		"/sitemaps/articles-2001.xml",
	]);
});

test("no part has more than 50,000 addresses, and a new address changes one part", () => {
	const page = (i: number): ListedPage => ({ url: `/topics/t${i}/`, layout: "term", listed: {} });
	const before = Array.from({ length: 50_001 }, (_, i) => page(i));
	const [whole, cut, more] = [before.slice(1), before, [...before, page(60_000)]].map((all) =>
		parts(sitemapPages(desk, all)),
	);
	expect([...(whole ?? [])].map(([url, urls]) => [url, urls.length])).toEqual([["/sitemaps/topics.xml", 50_000]]);
	expect(cut?.size).toBe(8);
	const listed = [...(cut?.values() ?? [])].flat();
	expect(new Set(listed.map(({ address }) => address)).size).toBe(50_001);
	const changed = [...(more ?? [])].filter(([url, urls]) => urls.length !== cut?.get(url)?.length);
	expect(changed).toHaveLength(1);
});
