import { describe, expect, test } from "vitest";
import { allPages } from "../../src/pages/all-pages.ts";
import { checkAliases } from "../../src/plan/check-aliases.ts";
import { makeArticle, makeDesk, shown } from "../make-article.ts";

const told = (given: Record<string, string[]>, files: string[] = []) => {
	const articles = Object.entries(given).map(([path, aliases]) =>
		makeArticle(path, `topics: A\naliases: ${JSON.stringify(aliases)}`),
	);
	const claims = [
		...allPages(makeDesk(articles)),
		...files.map((url) => ({ url, layout: "file", origin: url.slice(1) })),
	];
	return shown(checkAliases(articles, claims), "");
};

describe("an old address that the site has itself is an error", () => {
	test.each([
		"/",
		"/index.html",
		"/feed.xml",
		"/FEED.XML",
		"/feed.json",
		"/robots.txt",
		"/sitemap.xml",
		"/_redirects",
		"/404.html",
		"/topics",
		"/topics/a/",
		"/1998/03/19",
		"/search/",
		"/search/volumes.json",
		"/search/pagefind/x.js",
		"/assets/style.css",
		"/1998/03/scan.pdf",
	])("%s", (alias) => {
		expect(told({ "1998/03/a.md": [alias] }, ["/assets/style.css", "/1998/03/scan.pdf"])).toMatch(
			/error: an old address in aliases is in use/,
		);
	});
});

test("the author is told which, and where it stands", () => {
	expect(told({ "1998/03/a.md": ["/ok.php", "/1998/03/b/"], "1998/03/b.md": [] })).toMatchInlineSnapshot(`
		"articles/1998/03/a.md:1:1: error: an old address in aliases is in use
		    it says: /1998/03/b/
		    it belongs to 1998/03/b.md; remove it from aliases"
	`);
});

test("an article's own address is no old one", () => {
	expect(told({ "1998/03/a.md": ["/1998/03/a"] })).toContain("error: an old address in aliases is this article's own");
});

describe("an old address that is claimed twice is an error", () => {
	test.each([
		["/old", "/old/"],
		["/old/", "/old/index.html"],
		["/old.php", "/OLD.php"],
		["/old/a.html", "/old/a.html"],
	])("%s and %s", (one, other) => {
		expect(told({ "1998/03/a.md": [one], "1998/03/b.md": [other] })).toContain(
			"articles/1998/03/b.md:1:1: error: two articles claim one old address",
		);
		expect(told({ "1998/03/a.md": [one, other] })).toContain("error: this old address is named twice");
	});
});

test.each(["/old.php", "/old/a.html", "/old", "/Feed", "/searching/x.json"])("%s may be an old address", (alias) => {
	expect(told({ "1998/03/a.md": [alias] })).toBe("");
});
