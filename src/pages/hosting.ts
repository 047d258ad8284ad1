import { frontAddress, searchAddress } from "../archive/addresses.ts";
import type { PageSpec } from "../plan/page-spec.ts";
import type { Desk } from "./desk.ts";
import type { HeadersProps, OpenSearchProps, RobotsProps } from "./props.ts";

/** What a page may load: only what the site itself holds. Pagefind's WebAssembly needs `wasm-unsafe-eval`; no script stands in a page. */
export const contentSecurityPolicy = [
	"default-src 'none'",
	"script-src 'self' 'wasm-unsafe-eval'",
	"style-src 'self'",
	"img-src 'self' data:",
	"font-src 'self'",
	"connect-src 'self'",
	"worker-src 'self'",
	"manifest-src 'self'",
	"form-action 'self'",
	"base-uri 'none'",
].join("; ");

const immutable: [string, string] = ["Cache-Control", "public, max-age=31536000, immutable"];

/** Headers of every answer, and of files whose name changes with their content. */
export function headerRules(base: string): HeadersProps["rules"] {
	return [
		{
			path: `${base}*`,
			headers: [
				// frame-ancestors works in a header only (CSP Level 3 §6.4.2).
				["Content-Security-Policy", `${contentSecurityPolicy}; frame-ancestors 'none'`],
				["Cross-Origin-Opener-Policy", "same-origin"],
				["Permissions-Policy", "browsing-topics=(), camera=(), geolocation=(), microphone=()"],
				["Referrer-Policy", "strict-origin-when-cross-origin"],
				["Strict-Transport-Security", "max-age=31536000"],
				["X-Content-Type-Options", "nosniff"],
			],
		},
		...["fragment", "index"].map((folder) => ({
			path: `${base}search/volumes/:volume/${folder}/*`,
			headers: [immutable],
		})),
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
	const headers: HeadersProps = { rules: headerRules(settings.base) };
	return [
		{ url: "/robots.txt", layout: "robots", props: robots },
		{ url: "/opensearch.xml", layout: "opensearch", props: openSearch },
		{ url: "/_headers", layout: "headers", props: headers },
	];
}
