import { expect, test } from "vitest";
import { standingPages } from "../../src/pages/standing.ts";
import { makeArticle, makeDesk } from "../make-article.ts";

test("a page of the archive's own is described by the beginning of its text, the search page by what it does", () => {
	const own = { "pages/about.md": `---\ntitle: About\n---\nThis archive ${"was kept ".repeat(40)}` };
	const pages = standingPages(makeDesk([makeArticle("1998/03/a.md")], own));
	const described = (url: string) => {
		const page = pages.find((spec) => spec.url === url) as { props: { head: { description?: string } } } | undefined;
		return page?.props.head.description;
	};
	expect(described("/about/")).toMatch(/^This archive was kept .* was…$/);
	expect(described("/about/")?.length).toBeLessThanOrEqual(200);
	expect(described("/search/")).toBe("Search the archive – The Test Archive");
	expect(described("/search/help/")).toMatch(/^Capitals and accents/);
});
