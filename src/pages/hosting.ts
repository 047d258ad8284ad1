import { frontAddress, searchAddress } from "../archive/addresses.ts";
import type { BuildSettings } from "../settings.ts";
import type { Desk } from "./desk.ts";
import type { PageSpec } from "./page-spec.ts";
import type { HeadersProps, OpenSearchProps, RobotsProps } from "./props/machines.ts";

/**
 * What a page may load: only what the site itself holds, and pictures from elsewhere where the archivist allows them.
 * Pagefind's WebAssembly needs `wasm-unsafe-eval`; no script stands in a page.
 */
export function contentSecurityPolicy({ remotePictures }: Pick<BuildSettings, "remotePictures">): string {
	return [
		"default-src 'none'",
		"script-src 'self' 'wasm-unsafe-eval'",
		"style-src 'self'",
		`img-src 'self' data:${remotePictures === "allow" ? " https:" : ""}`,
		"font-src 'self'",
		"connect-src 'self'",
		"worker-src 'self'",
		"manifest-src 'self'",
		"form-action 'self'",
		"base-uri 'none'",
	].join("; ");
}

type Header = [name: string, value: string];

const immutable: Header = ["Cache-Control", "public, max-age=31536000, immutable"];
const revalidate: Header = ["Cache-Control", "public, max-age=0, must-revalidate"];

/**
 * Headers of every answer, of files whose name changes with their content, and of files whose name stays.
 *
 * `*` ends a path and `:name` is one part of it: what Netlify and Cloudflare Pages both document. No two rules set
 * the same header for one path, because Netlify takes one of the values and Cloudflare joins them. So pages have no
 * `Cache-Control` here; both hosts have browsers ask again for whatever has none.
 */
export function headerRules(settings: Pick<BuildSettings, "base" | "remotePictures">): HeadersProps["rules"] {
	const { base } = settings;
	const caching = (header: Header, paths: string[]) =>
		paths.map((path) => ({ path: `${base}${path}`, headers: [header] }));
	return [
		{
			path: `${base}*`,
			headers: [
				// frame-ancestors works in a header only (CSP Level 3 §6.4.2).
				["Content-Security-Policy", `${contentSecurityPolicy(settings)}; frame-ancestors 'none'`],
				["Cross-Origin-Opener-Policy", "same-origin"],
				["Permissions-Policy", "browsing-topics=(), camera=(), geolocation=(), microphone=()"],
				["Referrer-Policy", "strict-origin-when-cross-origin"],
				["Strict-Transport-Security", "max-age=31536000"],
				["X-Content-Type-Options", "nosniff"],
			],
		},
		// Netlify lets the slash before `*` be missing: `search/volumes/*` would be volumes.json as well.
		...caching(immutable, ["search/volumes/:volume/*", "search/pagefind/:version/*", "@pictures/*"]),
		...caching(revalidate, [
			"search/volumes.json",
			"search/facets/*",
			"search/words/*",
			"assets/*",
			"offline-worker.js",
		]),
	];
}

/** Files that hosts, crawlers and browsers look for. */
export function hostingPages(desk: Desk): PageSpec[] {
	const { settings, messages } = desk;
	const robots: RobotsProps = { sitemap: desk.absolute("/sitemap.xml") };
	const openSearch: OpenSearchProps = {
		title: settings.title,
		description: settings.tagline ?? messages.documentTitle(messages.search.heading, settings.title),
		template: `${desk.absolute(searchAddress)}?q={searchTerms}`,
		icon: desk.absolute(`${frontAddress}assets/icon.svg`),
	};
	const headers: HeadersProps = { rules: headerRules(settings) };
	return [
		{ url: "/robots.txt", layout: "robots", props: robots },
		{ url: "/opensearch.xml", layout: "opensearch", props: openSearch },
		{ url: "/_headers", layout: "headers", props: headers },
	];
}
