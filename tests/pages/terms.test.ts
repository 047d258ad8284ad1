import { describe, expect, test } from "vitest";
import type { Desk } from "../../src/pages/desk.ts";
import type { TermProps } from "../../src/pages/props/terms.ts";
import { termPages } from "../../src/pages/terms.ts";
import { makeArticle, makeDesk } from "../make-article.ts";

function propsOf<Props>(desk: Desk, url: string): Props {
	const page = [...termPages(desk)].find((made) => made.url === url);
	if (!page) throw new Error(`There is no page ${url}`);
	return page.props as Props;
}

const two = (n: number) => String(n).padStart(2, "0");

describe("pages of a name with many articles", () => {
	const desk = makeDesk([
		...Array.from({ length: 310 }, (_, i) =>
			makeArticle(`1998/03/a${i}.md`, `date: 1998-03-${two((i % 28) + 1)}\ntopics: Summits`),
		),
		...Array.from({ length: 3 }, (_, i) => makeArticle(`2001/05/b${i}.md`, "date: 2001-05\ntopics: Summits")),
		makeArticle("letters/c.md", "date: undated\ntopics: Summits"),
	]);
	const pages = new Map([...termPages(desk)].map(({ url, props }) => [url, props as TermProps]));
	const shown = (url: string) => pages.get(url)?.groups.flatMap(({ items }) => items) ?? [];
	const parts = (url: string) => pages.get(url)?.parts.map(({ text, count }) => `${text}: ${count}`);

	test("are a landing page with the newest and links by year", () => {
		expect(shown("/topics/summits/")).toHaveLength(50);
		expect(shown("/topics/summits/")[0]?.date?.text).toBe("May 2001");
		expect(parts("/topics/summits/")).toEqual(["2001: 3", "1998: 310", "Undated: 1"]);
	});

	test("a year's list where it is short, else its months, else their days", () => {
		expect(shown("/topics/summits/2001/")).toHaveLength(3);
		expect(parts("/topics/summits/1998/")).toEqual(["March 1998: 310"]);
		expect(parts("/topics/summits/1998/03/")).toHaveLength(28);
		expect(shown("/topics/summits/1998/03/19/")).toHaveLength(11);
		expect(shown("/topics/summits/undated/")).toHaveLength(1);
		expect(pages.get("/topics/summits/1998/03/19/")?.breadcrumbs.map(({ text }) => text)).toEqual([
			"Topics",
			"Summits",
			"1998",
			"March 1998",
		]);
	});

	test("are never numbered", () => {
		for (const url of pages.keys()) expect(url).not.toMatch(/page|\/\d\/$/);
	});
});

test("a series is read in order, everything else newest first, undated last", () => {
	const front = "topics: Talks\nseries: Talks";
	const desk = makeDesk([
		makeArticle("1998/03/b.md", `date: 1998-03-20\n${front}`),
		makeArticle("1998/03/a.md", `date: 1998-03-19\n${front}`),
		makeArticle("letters/c.md", `date: undated\n${front}`),
	]);
	const order = (url: string) =>
		propsOf<TermProps>(desk, url).groups.flatMap(({ items }) => items.map(({ href }) => href));
	expect(order("/series/talks/")).toEqual(["/1998/03/a/", "/1998/03/b/", "/letters/c/"]);
	expect(order("/topics/talks/")).toEqual(["/1998/03/b/", "/1998/03/a/", "/letters/c/"]);
});

test("a name shows what its file says of it", () => {
	const desk = makeDesk([makeArticle("1998/03/a.md", "topics: [SALT, Arms control]")], {
		"topics/salt.md":
			"---\nname: SALT\naliases: [Strategic Arms Limitation Talks]\nparent: Arms control\nsameAs: https://www.example.org/salt\n---\nTalks.\n",
	});
	const props = (url: string) => propsOf<TermProps>(desk, url);
	expect(props("/topics/salt/")).toMatchObject({
		heading: "SALT",
		aliases: ["Strategic Arms Limitation Talks"],
		parent: { href: "/topics/arms-control/", text: "Arms control" },
		sameAs: [{ href: "https://www.example.org/salt", text: "example.org" }],
	});
	expect(props("/topics/salt/").intro).toBeTypeOf("string");
	expect(props("/topics/arms-control/").children).toEqual([{ href: "/topics/salt/", text: "SALT" }]);
});

test("a name shows its picture, the articles to begin with, what it occurs with, and its years", () => {
	const articles = Array.from({ length: 6 }, (_, i) =>
		makeArticle(`199${i}/03/a.md`, `title: Article ${i}\ndate: 199${i}-03-01\ntopics: SALT\nplaces: Geneva`),
	);
	const desk = makeDesk(articles, {
		"topics/salt.md":
			"---\nname: SALT\nimage: {src: salt.jpg, alt: A table, credit: Ann Lee}\nkeyArticles: [/1992/03/a/]\n---\n",
	});
	expect(propsOf<TermProps>(desk, "/topics/salt/")).toMatchObject({
		image: { src: "/_archive/topics/salt.jpg", alt: "A table", credit: "Ann Lee" },
		keyArticles: [{ title: "Article 2" }],
		neighbours: [{ href: "/places/geneva/", text: "Geneva", count: 6 }],
		chart: { most: 1 },
	});
	expect(desk.archive.terms.topics.get("salt")?.file?.pictures).toEqual([
		{ path: "_archive/topics/salt.jpg", written: "salt.jpg", line: 0 },
	]);
});

test("a series numbers its parts, oldest first", () => {
	const desk = makeDesk([
		makeArticle("1998/03/b.md", "date: 1998-03-20\nseries: Talks"),
		makeArticle("1998/03/a.md", "date: 1998-03-19\nseries: Talks\ntopics: Talks"),
	]);
	expect(propsOf<TermProps>(desk, "/series/talks/").groups).toMatchObject([
		{ numbered: true, items: [{ href: "/1998/03/a/" }, { href: "/1998/03/b/" }] },
	]);
	expect(propsOf<TermProps>(desk, "/topics/talks/").groups[0]?.numbered).toBeUndefined();
});
