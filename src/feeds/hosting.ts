import type { HeadersProps, OpenSearchProps, RedirectsProps, RobotsProps } from "../pages/props/machines.ts";
import { xml } from "../text/xml.ts";

/** robots.txt (RFC 9309): all may be read. */
export function robots({ sitemap }: RobotsProps): string {
	return `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`;
}

/** OpenSearch 1.1 description: lets a browser search the archive from its address bar. */
export function openSearch({ title, description, template, icon }: OpenSearchProps): string {
	// ShortName holds at most 16 characters, Description at most 1,024.
	return xml`<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
	<ShortName>${Array.from(title).slice(0, 16).join("").trim()}</ShortName>
	<LongName>${Array.from(title).slice(0, 48).join("").trim()}</LongName>
	<Description>${description.slice(0, 1024)}</Description>
	<InputEncoding>UTF-8</InputEncoding>${
		icon !== undefined &&
		xml`
	<Image type="image/svg+xml">${icon}</Image>`
	}
	<Url type="text/html" template="${template}"/>
</OpenSearchDescription>
`.text;
}

/** Redirects as Netlify and Cloudflare Pages read them. */
export function redirects(props: RedirectsProps): string {
	return props.redirects.map(({ from, to }) => `${from} ${to} 301\n`).join("");
}

/** Headers as Netlify and Cloudflare Pages read them. */
export function headers({ rules }: HeadersProps): string {
	return rules
		.map(({ path, headers: pairs }) => `${path}\n${pairs.map(([name, value]) => `  ${name}: ${value}\n`).join("")}`)
		.join("\n");
}
