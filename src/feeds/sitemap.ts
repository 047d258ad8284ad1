import type { SitemapIndexProps, SitemapProps } from "../pages/props.ts";
import { xml } from "../text/xml.ts";

const namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** One part of the sitemap (sitemaps.org protocol). */
export function sitemap({ urls }: SitemapProps): string {
	return xml`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="${namespace}">
${urls.map(
	({
		address,
		modified,
	}) => xml`<url><loc>${address}</loc>${modified !== undefined && xml`<lastmod>${modified}</lastmod>`}</url>
`,
)}</urlset>
`.text;
}

/** The list of the sitemap's parts. */
export function sitemapIndex({ parts }: SitemapIndexProps): string {
	return xml`<?xml version="1.0" encoding="utf-8"?>
<sitemapindex xmlns="${namespace}">
${parts.map(
	(address) => xml`<sitemap><loc>${address}</loc></sitemap>
`,
)}</sitemapindex>
`.text;
}
