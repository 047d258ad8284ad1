import { compare } from "../text/compare.ts";
import { groupBy } from "../text/group-by.ts";
import { hash } from "../text/hash.ts";
import type { Desk } from "./desk.ts";
import type { PageSpec } from "./page-spec.ts";
import type { SitemapIndexProps, SitemapProps } from "./props.ts";

/** Most addresses in one part (sitemaps.org protocol). */
const MOST = 50_000;

// Articles by year, other pages by their kind: a new article changes one part, or two.
function partOf(spec: PageSpec): string {
	const [first = ""] = spec.url.slice(1).split("/");
	if (spec.layout === "article") return /^\d{4}$/.test(first) ? `articles-${first}` : "articles";
	if (spec.layout === "period") return "dates";
	return spec.layout === "term" ? first : "pages";
}

/** Cuts a list that is too long by a hash of the address, so that a new address moves no other. */
function cut(name: string, list: PageSpec[], depth = 0): [string, PageSpec[]][] {
	if (list.length <= MOST) return [[name, list]];
	const parts = groupBy(list, ({ url }) => hash(url).charCodeAt(depth) % 8);
	return [...parts]
		.sort(([a], [b]) => a - b)
		.flatMap(([digit, members]) => cut(`${name}-${digit}`, members, depth + 1));
}

/** Sitemap of all pages that search engines may list, in parts, with an index. */
export function sitemapPages(desk: Desk, specs: readonly PageSpec[]): PageSpec[] {
	const listed = specs.filter((spec) => spec.listed !== undefined);
	const parts = [...groupBy(listed, partOf)]
		.sort(([a], [b]) => compare(a, b))
		.flatMap(([name, members]) => cut(name, members));
	const specsOfParts = parts.map(([name, members]): PageSpec => {
		const urls = members.map(({ url, listed }) => ({
			address: desk.absolute(url),
			...listed,
		}));
		return {
			url: `/sitemaps/${name}.xml`,
			layout: "sitemap",
			props: { urls } satisfies SitemapProps,
		};
	});
	const index: SitemapIndexProps = {
		parts: specsOfParts.map(({ url }) => desk.absolute(url)),
	};
	return [...specsOfParts, { url: "/sitemap.xml", layout: "sitemap-index", props: index }];
}
