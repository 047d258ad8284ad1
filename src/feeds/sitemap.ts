import type { SitemapIndexProps, SitemapProps } from "../pages/props/machines.ts";
import { xml } from "../text/xml.ts";

const namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** One part of the sitemap (sitemaps.org protocol), with Google's extension for pages in several languages. */
export function sitemap({ urls }: SitemapProps): string {
	const spoken = urls.some(({ alternates }) => alternates !== undefined);
	return xml`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="${namespace}"${spoken && xml` xmlns:xhtml="http://www.w3.org/1999/xhtml"`}>
${urls.map(
	({
		address,
		modified,
		alternates,
	}) => xml`<url><loc>${address}</loc>${modified !== undefined && xml`<lastmod>${modified}</lastmod>`}${alternates?.map(
		({ href, language }) => xml`
<xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`,
	)}</url>
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
