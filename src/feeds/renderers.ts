import { atom } from "./atom.ts";
import { headers, openSearch, redirects, robots } from "./hosting.ts";
import { jsonFeed } from "./json-feed.ts";
import { sitemap, sitemapIndex } from "./sitemap.ts";

/** What renders each kind of machine-readable page, by the name a page spec gives it. */
export const renderers = {
	atom,
	"json-feed": jsonFeed,
	sitemap,
	"sitemap-index": sitemapIndex,
	robots,
	opensearch: openSearch,
	redirects,
	headers,
};
