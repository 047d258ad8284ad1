import { expect, test } from "vitest";
import { allPages } from "../../src/pages/all-pages.ts";
import { checkAddresses } from "../../src/plan/check-addresses.ts";
import { makeArticle, makeDesk, shown } from "../make-article.ts";

const told = (given: Record<string, string>, own: Record<string, string> = {}, taken: string[] = []) => {
	const articles = Object.entries(given).map(([path, frontMatter]) => makeArticle(path, frontMatter));
	return shown(checkAddresses(allPages(makeDesk(articles, own)), taken), "");
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

test("an old address that is in use, or claimed twice, is an error", () => {
	expect(told({ "1998/03/a.md": "aliases: [/1998/03/b/]", "1998/03/b.md": "" })).toMatchInlineSnapshot(`
		"articles/1998/03/a.md:1:1: error: an old address in aliases is in use
		    it says: /1998/03/b/
		    it belongs to 1998/03/b.md; remove it from aliases"
	`);
	expect(told({ "1998/03/a.md": "aliases: [/old]", "1998/03/b.md": "aliases: [/old/]" })).toContain(
		"error: an old address in aliases is in use",
	);
});

test("a page of the archive's own must not take an article's address, nor a file's", () => {
	expect(told({ "about.md": "" }, { "pages/about.md": "---\ntitle: About\n---\n" })).toContain("error: this address");
	expect(told({ "1998/03/a.md": "aliases: [/1998/03/b.html]" }, {}, ["/1998/03/b.html"])).toContain(
		"error: an old address",
	);
});

test("everything else is in order", () => {
	expect(told({ "1998/03/a.md": "topics: A\naliases: [/old]", "letters/b.md": "date: undated" })).toBe("");
});
