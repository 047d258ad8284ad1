import { expect, test } from "vitest";
import { sitemap, sitemapIndex } from "../../src/feeds/sitemap.ts";
import { xmlFault } from "../text/well-formed.ts";

test("a part of the sitemap", () => {
	const made = sitemap({
		urls: [{ address: "https://example.org/a&b/", modified: "1998-03-19" }, { address: "https://example.org/c/" }],
	});
	expect(made).toMatchInlineSnapshot(`
		"<?xml version="1.0" encoding="utf-8"?>
		<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
		<url><loc>https://example.org/a&amp;b/</loc><lastmod>1998-03-19</lastmod></url>
		<url><loc>https://example.org/c/</loc></url>
		</urlset>
		"
	`);
	expect(xmlFault(made)).toBe(undefined);
});

test("a part of the sitemap with an article in two languages", () => {
	const alternates = [
		{ href: "https://example.org/a&b/", language: "en" },
		{ href: "https://example.org/b/", language: "es" },
		{ href: "https://example.org/a&b/", language: "x-default" },
	];
	const made = sitemap({
		urls: [
			{ address: "https://example.org/a&b/", modified: "1998-03-19", alternates },
			{ address: "https://example.org/b/", alternates },
			{ address: "https://example.org/c/" },
		],
	});
	expect(made).toMatchInlineSnapshot(`
		"<?xml version="1.0" encoding="utf-8"?>
		<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
		<url><loc>https://example.org/a&amp;b/</loc><lastmod>1998-03-19</lastmod>
		<xhtml:link rel="alternate" hreflang="en" href="https://example.org/a&amp;b/"/>
		<xhtml:link rel="alternate" hreflang="es" href="https://example.org/b/"/>
		<xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/a&amp;b/"/></url>
		<url><loc>https://example.org/b/</loc>
		<xhtml:link rel="alternate" hreflang="en" href="https://example.org/a&amp;b/"/>
		<xhtml:link rel="alternate" hreflang="es" href="https://example.org/b/"/>
		<xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/a&amp;b/"/></url>
		<url><loc>https://example.org/c/</loc></url>
		</urlset>
		"
	`);
	expect(xmlFault(made)).toBe(undefined);
});

test("its index", () => {
	const made = sitemapIndex({ parts: ["https://example.org/sitemaps/articles-1998.xml"] });
	expect(made).toMatchInlineSnapshot(`
		"<?xml version="1.0" encoding="utf-8"?>
		<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
		<sitemap><loc>https://example.org/sitemaps/articles-1998.xml</loc></sitemap>
		</sitemapindex>
		"
	`);
	expect(xmlFault(made)).toBe(undefined);
});
