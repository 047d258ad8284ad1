import { describe, expect, test } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { articlePages } from "../../src/pages/articles.ts";
import type { ArticleProps } from "../../src/pages/props/article.ts";
import type { Settings } from "../../src/settings.ts";
import { makeArticle, makeDesk } from "../make-article.ts";

const pages = (articles: Article[], settings: Partial<Settings> = {}) =>
	new Map([...articlePages(makeDesk(articles, {}, settings))].map(({ url, props }) => [url, props as ArticleProps]));
const page = (frontMatter: string, path = "1998/03/a.md") =>
	[...pages([makeArticle(path, frontMatter)]).values()][0] as ArticleProps;

describe("the date of an article", () => {
	test.each([
		["1998-03-19", "1998-03-19", "19 March 1998", ["1998", "March 1998", "19 March 1998"]],
		["1998-03-19T23:30:00-05:00", "1998-03-19", "19 March 1998", ["1998", "March 1998", "19 March 1998"]],
		["1998-03", "1998-03", "March 1998", ["1998", "March 1998"]],
		["1998", "1998", "1998", ["1998"]],
	])("%s is shown as written", (date, datetime, text, breadcrumbs) => {
		const props = page(`date: ${date}`);
		expect(props.published).toEqual({ datetime, text });
		expect(props.breadcrumbs.map((link) => link.text)).toEqual(breadcrumbs);
	});

	test("is not there where it is undated", () => {
		const props = page("date: undated", "letters/a.md");
		expect(props).not.toHaveProperty("published");
		expect(props.breadcrumbs).toEqual([]);
		expect(JSON.stringify(props.head)).not.toContain("datePublished");
	});
});

test("older and newer follow the order of dates, undated articles among themselves", () => {
	const all = pages([
		makeArticle("1998/03/b.md", "title: B\ndate: 1998-03-20"),
		makeArticle("1998/03/a.md", "title: A\ndate: 1998-03"),
		makeArticle("letters/d.md", "title: D\ndate: undated"),
		makeArticle("letters/c.md", "title: C\ndate: undated"),
	]);
	const around = (url: string) => [all.get(url)?.older?.text, all.get(url)?.newer?.text];
	expect(around("/1998/03/a/")).toEqual([undefined, "B"]);
	expect(around("/1998/03/b/")).toEqual(["A", undefined]);
	expect(around("/letters/c/")).toEqual([undefined, "D"]);
});

test("an article in another language brings its own direction, and is marked where it is linked to", () => {
	const all = pages([
		makeArticle("1998/03/a.md", "title: A\ndate: 1998-03-19"),
		makeArticle("1998/03/b.md", "title: B\ndate: 1998-03-20\nlang: fa"),
	]);
	expect(all.get("/1998/03/b/")).toMatchObject({ language: "fa", direction: "rtl", older: { language: "en" } });
	expect(all.get("/1998/03/a/")?.newer).toEqual({ href: "/1998/03/b/", text: "B", language: "fa" });
});

test("a picture of the archive's own is shown, one that is elsewhere is only named", () => {
	expect(page("image: {src: a b.jpg, alt: Two sign, credit: Jane Roe}").image).toEqual({
		src: "/1998/03/a%20b.jpg",
		sources: [],
		alt: "Two sign",
		credit: "Jane Roe",
	});
	const remote = page("image: {src: https://example.net/a.jpg}");
	expect(remote.image).toMatchObject({ remote: "linked" });
	expect(JSON.stringify(remote.head)).not.toContain("example.net");
});

test.each([
	["https://example.net/a.jpg", "loaded"],
	["http://example.net/a.jpg", "linked"],
])("where they are allowed, %s is %s", (src, remote) => {
	const article = makeArticle("1998/03/a.md", `image: {src: ${src}}`);
	const shown = pages([article], { remotePictures: "allow" }).get("/1998/03/a/");
	expect(shown?.image).toEqual({ src, sources: [], remote, alt: "" });
	expect(shown?.head.openGraph.flat().includes(src)).toBe(remote === "loaded");
});

test("search engines and networks are told what the page shows", () => {
	const { head } = page(
		"title: A treaty\nstandfirst: Two sides agree.\nauthors: Ann Lee\ntopics: Arms control\ndate: 1998-03-19 14:30\nupdated: 1998-03-20\nimage: {src: a.jpg}",
	);
	expect(head).toMatchInlineSnapshot(`
		{
		  "canonical": "https://example.org/1998/03/a/",
		  "description": "Two sides agree.",
		  "direction": "ltr",
		  "feeds": [],
		  "jsonLd": {
		    "@context": "https://schema.org",
		    "@type": "NewsArticle",
		    "about": [
		      {
		        "@type": "Thing",
		        "name": "Arms control",
		      },
		    ],
		    "author": [
		      {
		        "@type": "Person",
		        "name": "Ann Lee",
		        "url": "https://example.org/authors/ann-lee/",
		      },
		    ],
		    "dateModified": "1998-03-20",
		    "datePublished": "1998-03-19T14:30:00Z",
		    "description": "Two sides agree.",
		    "headline": "A treaty",
		    "image": "https://example.org/1998/03/a.jpg",
		    "inLanguage": "en",
		    "isAccessibleForFree": true,
		    "mainEntityOfPage": "https://example.org/1998/03/a/",
		    "publisher": {
		      "@type": "Organization",
		      "name": "The Test Archive",
		      "url": "https://example.org/",
		    },
		  },
		  "language": "en",
		  "openGraph": [
		    [
		      "og:type",
		      "article",
		    ],
		    [
		      "og:title",
		      "A treaty",
		    ],
		    [
		      "og:url",
		      "https://example.org/1998/03/a/",
		    ],
		    [
		      "og:site_name",
		      "The Test Archive",
		    ],
		    [
		      "og:locale",
		      "en",
		    ],
		    [
		      "og:description",
		      "Two sides agree.",
		    ],
		    [
		      "og:image",
		      "https://example.org/1998/03/a.jpg",
		    ],
		    [
		      "article:published_time",
		      "1998-03-19",
		    ],
		    [
		      "article:modified_time",
		      "1998-03-20",
		    ],
		    [
		      "article:tag",
		      "Arms control",
		    ],
		  ],
		  "tags": [
		    [
		      "citation_title",
		      "A treaty",
		    ],
		    [
		      "citation_author",
		      "Ann Lee",
		    ],
		    [
		      "citation_publication_date",
		      "1998/03/19",
		    ],
		    [
		      "citation_journal_title",
		      "The Test Archive",
		    ],
		    [
		      "citation_language",
		      "en",
		    ],
		    [
		      "citation_public_url",
		      "https://example.org/1998/03/a/",
		    ],
		    [
		      "DC.type",
		      "newspaperArticle",
		    ],
		    [
		      "DC.title",
		      "A treaty",
		    ],
		    [
		      "DC.creator",
		      "Ann Lee",
		    ],
		    [
		      "DC.date",
		      "1998-03-19",
		    ],
		    [
		      "DC.source",
		      "The Test Archive",
		    ],
		    [
		      "DC.language",
		      "en",
		    ],
		    [
		      "DC.identifier",
		      "https://example.org/1998/03/a/",
		    ],
		  ],
		  "title": "A treaty – The Test Archive",
		}
	`);
});

test("an article in a series leads to the parts before and after it, in its own language where they have it", () => {
	const part = (slug: string, more = "") => makeArticle(`1998/03/${slug}.md`, `title: ${slug}\nseries: Talks\n${more}`);
	const desk = makeDesk([
		part("a"),
		part("b"),
		part("c", "language: fa\ntranslationOf: 1998/03/b.md"),
		part("d"),
		makeArticle("1998/03/e.md"),
	]);
	const beside = [...articlePages(desk)].map(({ props }) => {
		const { seriesBefore, seriesAfter } = props as ArticleProps;
		return [seriesBefore?.text, seriesAfter?.text];
	});
	expect(beside).toEqual([
		[undefined, "b"],
		["a", "d"],
		["a", "d"],
		["b", undefined],
		[undefined, undefined],
	]);
});
