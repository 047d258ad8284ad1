import { atom } from "./atom.ts";
import { bibtex } from "./bibtex.ts";
import { cslJson } from "./csl-json.ts";
import { articlesCsv, articlesJsonl, dataPackage } from "./data.ts";
import { headers, openSearch, redirects, robots } from "./hosting.ts";
import { jsonFeed } from "./json-feed.ts";
import { ris } from "./ris.ts";
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
	"articles-jsonl": articlesJsonl,
	"articles-csv": articlesCsv,
	bibtex,
	ris,
	"csl-json": cslJson,
	"data-package": dataPackage,
};
