import { expect, test } from "vitest";
import { headers, openSearch, redirects, robots } from "../../src/feeds/hosting.ts";
import { xmlFault } from "../text/well-formed.ts";

test("headers as Netlify and Cloudflare Pages read them", () => {
	expect(
		headers({
			rules: [
				{
					path: "/*",
					headers: [
						["X-One", "1"],
						["X-Two", "2"],
					],
				},
				{ path: "/a/*", headers: [["X-Three", "3"]] },
			],
		}),
	).toMatchInlineSnapshot(`
		"/*
		  X-One: 1
		  X-Two: 2

		/a/*
		  X-Three: 3
		"
	`);
});

test("redirects as they read them", () => {
	expect(
		redirects({
			redirects: [
				{ from: "/old%20page", to: "/1998/03/a/" },
				{ from: "/b", to: "/c/" },
			],
		}),
	).toBe("/old%20page /1998/03/a/ 301\n/b /c/ 301\n");
});

test("robots.txt lets everything be read and names the sitemap", () => {
	expect(robots({ sitemap: "https://example.org/sitemap.xml" })).toMatchInlineSnapshot(`
		"User-agent: *
		Allow: /

		Sitemap: https://example.org/sitemap.xml
		"
	`);
});

test("the search of the archive is described in the lengths that OpenSearch allows", () => {
	const made = openSearch({
		title: "The Archive of a Paper with a Very Long Name & More",
		description: "Search",
		template: "https://example.org/search/?q={searchTerms}",
	});
	expect(xmlFault(made)).toBe(undefined);
	expect(made).toContain("<ShortName>The Archive of a</ShortName>");
	expect(made).toContain('template="https://example.org/search/?q={searchTerms}"');
});
