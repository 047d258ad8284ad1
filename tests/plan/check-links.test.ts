import { expect, test } from "vitest";
import { allPages } from "../../src/pages/all-pages.ts";
import { checkLinks } from "../../src/plan/check-links.ts";
import { makeArticle, makeDesk, shown } from "../make-article.ts";

function told(body: string): string {
	const articles = [makeArticle("1998/03/a.md", "", body), makeArticle("1998/03/b.md", "aliases: [/old.php, /old/b]")];
	const claims = [...allPages(makeDesk(articles)), { url: "/1998/03/scan.pdf", layout: "file" }];
	const linked = {
		refused: new Map([["/1998/03/tool.exe", "files of this kind are not published"]]),
		nearest: (address: string) => (address === "/1998/03/scam.pdf" ? "1998/03/scan.pdf" : undefined),
	};
	return shown(checkLinks(articles, claims, articles, linked), "");
}

test.each([
	"/1998/03/b/",
	"/1998/03/b",
	"/1998/03/b/?print#end",
	"../../1998/03/b/",
	"b/",
	"/1998/03/",
	"scan.pdf",
	"/1998/03/scan.pdf#page=2",
	"/old.php",
	"/old/b/",
	"/",
	"#note",
	"?page=2",
	"https://example.org/x.pdf",
	"mailto:desk@example.org",
])("a link to %s leads somewhere", (target) => {
	expect(told(`[See](${target})\n`)).toBe("");
});

test("one that leads nowhere is warned of at its line, with what was probably meant", () => {
	expect(
		told("Text.\n\n[See](gone/) and\n[see](scam.pdf) and\n<a href='../../../etc/passwd'>see</a>\n\n[see](tool.exe)\n"),
	).toMatchInlineSnapshot(`
		"articles/1998/03/a.md:8:1: warning: this link leads to no page or file of this site
		    it says: gone/
		    correct it, remove it, or name the old address in the aliases of the article it meant
		articles/1998/03/a.md:9:1: warning: this link leads to no page or file of this site
		    it says: scam.pdf
		    did you mean scan.pdf?
		articles/1998/03/a.md:10:1: warning: this link leads to no page or file of this site
		    it says: ../../../etc/passwd
		    correct it, remove it, or name the old address in the aliases of the article it meant
		articles/1998/03/a.md:12:1: warning: this link leads to a file that is not published
		    it says: tool.exe
		    files of this kind are not published"
	`);
});
