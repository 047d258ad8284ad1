import { expect, test } from "vitest";
import { everything, type Touched } from "../../src/archive/touched.ts";
import type { Code } from "../../src/edition/code.ts";
import { compose } from "../../src/edition/compose.ts";
import { allPages } from "../../src/pages/all-pages.ts";
import { site } from "../../src/pages/site.ts";
import type { FileRecord } from "../../src/plan/manifest.ts";
import { makeArticle, makeDesk } from "../make-article.ts";

const articles = [makeArticle("1998/03/a.md", "topics: Treaties"), makeArticle("1998/03/b.md")];
const desk = (touched: Touched) => ({ ...makeDesk(articles), touched });
const code: Code = {
	article: "a",
	pages: "p",
	search: "s",
	pictures: "i",
	layouts: new Map([...allPages(desk(everything))].map(({ layout }) => [layout, layout])),
	all: "all",
	source: "source",
	compiled: { hand: "", config: "" },
};
const nothing: Touched = {
	face: () => false,
	page: () => false,
	term: () => false,
	dates: { in: () => false, around: () => false, undated: false },
	dayOfYear: () => false,
};

/** The key of the article's page, where the last build wrote a file of its address. */
function keyOf(touched: Touched, record?: Partial<FileRecord>): string | undefined {
	const [own, path] = [desk(touched), "1998/03/a/index.html"];
	const last = new Map(record ? [[path, { key: "last", hash: "h", size: 1, modified: 1, ...record }]] : []);
	return [...compose(own, site(own, {}), code, last)].find((page) => page.path === path)?.key;
}

test("a page that nothing has touched has the key that it had", () => {
	expect(keyOf(nothing, { page: true })).toBe("last");
	expect(keyOf(everything, { page: true })).not.toBe("last");
});

test("a page that the last build did not have is compared by what it is made from, whatever stood in its place", () => {
	const key = keyOf(everything);
	expect(keyOf(nothing)).toBe(key);
	expect(keyOf(nothing, {})).toBe(key);
	expect(keyOf(nothing, { page: true, key: "" })).toBe(key);
});
