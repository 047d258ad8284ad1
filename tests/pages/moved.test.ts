import { expect, test } from "vitest";
import { redirects } from "../../src/feeds/hosting.ts";
import { movedPages } from "../../src/pages/moved.ts";
import type { RedirectsProps } from "../../src/pages/props/machines.ts";
import type { MovedProps } from "../../src/pages/props/standing.ts";
import { makeArticle, makeDesk } from "../make-article.ts";

const aliases = "aliases: [/old/treaty.html, /archive/12, /archive/13/, /story.php, /caf%C3%A9/]";
const pages = (url: string) => movedPages(makeDesk([makeArticle("1998/03/a.md", aliases)], {}, { url }));

test("nothing is made where nothing has moved", () => {
	expect(movedPages(makeDesk([makeArticle("1998/03/a.md")]))).toEqual([]);
});

test("hosts that read a file of redirects are given one, under the path of the site", () => {
	const [file] = pages("https://example.org/repo");
	expect(file?.url).toBe("/_redirects");
	expect(redirects(file?.props as RedirectsProps)).toMatchInlineSnapshot(`
		"/repo/old/treaty.html /repo/1998/03/a/ 301
		/repo/archive/12 /repo/1998/03/a/ 301
		/repo/archive/13/ /repo/1998/03/a/ 301
		/repo/story.php /repo/1998/03/a/ 301
		/repo/caf%C3%A9/ /repo/1998/03/a/ 301
		"
	`);
});

test("other hosts are given a page wherever they would serve it as HTML", () => {
	const [, ...rest] = pages("https://example.org/");
	expect(rest.map(({ url }) => url)).toEqual(["/old/treaty.html", "/archive/12/", "/archive/13/", "/café/"]);
	expect(rest[0]?.props as MovedProps).toMatchObject({
		head: { noindex: true, canonical: "https://example.org/1998/03/a/" },
		to: { href: "/1998/03/a/" },
	});
});
