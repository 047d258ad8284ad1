import { compare } from "../text/compare.ts";
import { groupBy } from "../text/group-by.ts";
import { cutByHash } from "./cut-by-hash.ts";
import type { Desk } from "./desk.ts";
import { type ListedPage, lazyPage, type PageSpec } from "./page-spec.ts";
import type { SitemapIndexProps, SitemapProps } from "./props/machines.ts";

/** Most addresses in one part (sitemaps.org protocol). */
const MOST = 50_000;

// Articles by year, other pages by their kind: a new article changes one part, or two.
function partOf(spec: ListedPage): string {
	const [first = ""] = spec.url.slice(1).split("/");
	if (spec.layout === "article") return /^\d{4}$/.test(first) ? `articles-${first}` : "articles";
	if (spec.layout === "period") return "dates";
	return spec.layout === "term" ? first : "pages";
}

/** Sitemap of all pages that search engines may list, in parts, with an index. */
export function sitemapPages(desk: Desk, listed: readonly ListedPage[]): PageSpec[] {
	const parts = [...groupBy(listed, partOf)]
		.sort(([a], [b]) => compare(a, b))
		.flatMap(([name, members]) => cutByHash(name, members, MOST, ({ url }) => url));
	const specsOfParts = parts.map(([name, members]): PageSpec => {
		const inputs = () => members.map(({ url, listed }) => [url, listed]);
		const props = (): SitemapProps => ({
			urls: members.map(({ url, listed }) => ({ address: desk.absolute(url), ...listed })),
		});
		return lazyPage({ url: `/sitemaps/${name}.xml`, layout: "sitemap" }, inputs, props);
	});
	const index: SitemapIndexProps = {
		parts: specsOfParts.map(({ url }) => desk.absolute(url)),
	};
	return [...specsOfParts, { url: "/sitemap.xml", layout: "sitemap-index", props: index }];
}
