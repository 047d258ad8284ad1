import { expect, test } from "vitest";
import { allPages } from "../../src/pages/all-pages.ts";
import { checkAddresses } from "../../src/plan/check-addresses.ts";
import { checkAliases } from "../../src/plan/check-aliases.ts";
import { makeArticle, makeDesk, shown } from "../make-article.ts";

const told = (given: Record<string, string>, own: Record<string, string> = {}, taken: string[] = []) => {
	const articles = Object.entries(given).map(([path, frontMatter]) => makeArticle(path, frontMatter));
	const claims = [
		...allPages(makeDesk(articles, own)),
		...taken.map((url) => ({ url, layout: "file", origin: `${url.slice(1)}` })),
	];
	return shown([...checkAddresses(claims), ...checkAliases(articles, claims)], "");
};

test("an article that takes the address of one of the archive's own pages has to move", () => {
	expect(told({ "topics.md": "topics: A" })).toMatchInlineSnapshot(`
		"articles/topics.md:1:1: error: this address is in use
		    it says: /topics/
		    it belongs to the archive's own pages; rename the file"
	`);
	expect(told({ "search.md": "" })).toContain("error: this address is in use");
	expect(told({ "Search.md": "" })).toContain("error: this address is in use");
});

test("an old address that is in use is an error", () => {
	expect(told({ "1998/03/a.md": "aliases: [/1998/03/b/]", "1998/03/b.md": "" })).toMatchInlineSnapshot(`
		"articles/1998/03/a.md:1:1: error: an old address in aliases is in use
		    it says: /1998/03/b/
		    it belongs to 1998/03/b.md; remove it from aliases"
	`);
});

test("a page of the archive's own must not take an article's address, nor a file's", () => {
	expect(told({ "about.md": "" }, { "pages/about.md": "---\ntitle: About\n---\n" })).toContain("error: this address");
	expect(told({ "1998/03/a.md": "aliases: [/1998/03/b.html]" }, {}, ["/1998/03/b.html"])).toContain(
		"error: an old address",
	);
});

test("a name that no file system takes is an error where it is written", () => {
	const long = "ö".repeat(130);
	expect(told({ [`1998/${long}/index.md`]: "" }).replaceAll(long, "LONG")).toMatchInlineSnapshot(`
		"articles/1998/LONG/index.md:1:1: error: an address may have 255 bytes between two slashes, which is fewer letters in most scripts
		    it says: /1998/LONG/
		    give the file or its folder a shorter name"
	`);
	expect(told({ "a.md": `aliases: [/${long}/]` }).replaceAll(long, "LONG")).toMatchInlineSnapshot(`
		"articles/a.md:1:1: error: an address may have 255 bytes between two slashes, which is fewer letters in most scripts
		    it says: /LONG/
		    shorten it, or remove it from aliases"
	`);
	expect(told({ "a.md": `aliases: ["${"/old".repeat(249)}"]` })).toBe("");
	expect(told({ "a.md": `aliases: ["${"/old".repeat(250)}"]` })).toContain("an address may have 1000 bytes");
	expect(told({ "a.md": `aliases: [/${"x".repeat(255)}/]` })).toBe("");
});

test("nothing lies below a file", () => {
	expect(told({ "1998/plate.svg.md": "" }, {}, ["/1998/plate.svg"])).toMatchInlineSnapshot(`
		"articles/1998/plate.svg.md:1:1: error: the site has a file at /1998/plate.svg, so nothing can lie below it
		    it says: /1998/plate.svg/
		    it belongs to 1998/plate.svg; one of the two has to have another name"
	`);
	expect(told({ "a.md": "aliases: [/old.html, /old.html/print/]" })).toContain("the site has a file at /old.html");
	expect(told({ "feed.xml/a.md": "" })).toContain("it belongs to the archive's own files");
	expect(told({ "_redirects/a.md": "aliases: [/old]" })).toContain("the site has a file at /_redirects");
	expect(told({ "v1.2/a.md": "", "v1.2/b/index.md": "" })).toBe("");
});

test("a file beside the articles must not take the address of one of the archive's own", () => {
	expect(told({ "1998/03/a.md": "" }, {}, ["/feed.json"])).toMatchInlineSnapshot(`
		"articles/feed.json:1:1: error: this address is in use
		    it says: /feed.json
		    it belongs to the archive's own pages; rename the file"
	`);
	expect(told({ "1998/03/a.md": "" }, {}, ["/search/words.json"])).toContain("error: this address is in use");
	expect(told({ "1998/03/a.md": "" }, {}, ["/1998/03/a.pdf", "/1998/03/A.pdf"])).toContain("belongs to 1998/03/a.pdf");
});

test("everything else is in order", () => {
	expect(told({ "1998/03/a.md": "topics: A\naliases: [/old]", "letters/b.md": "date: undated" })).toBe("");
});
