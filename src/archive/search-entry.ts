import type { BodyRef } from "../article/body.ts";

/** A name that articles are found by: `key` stands in addresses and tables, `name` is shown. */
export interface Facet {
	key: string;
	name: string;
}

/** The kinds of names a reader can narrow a search by. */
export const facetKinds = [
	"topics",
	"authors",
	"people",
	"places",
	"organisations",
	"sections",
	"series",
	"sources",
] as const;
export type FacetKind = (typeof facetKinds)[number];

/** What each kind is called in the address of a search. */
export const facetParameters: { [kind in FacetKind]: string } = {
	topics: "topic",
	authors: "author",
	people: "person",
	places: "place",
	organisations: "organisation",
	sections: "section",
	series: "series",
	sources: "source",
};

/** What decides in which volume an article is found, and where in it. */
export interface Shelved {
	/** Address without the path prefix, not percent-encoded, e.g. `/1998/03/treaty-signed/`. Unique. */
	url: string;
	/** BCP 47, e.g. `en`, `fa`, `zh-Hant`. */
	language: string;
	/** Civil date as written: `1998`, `1998-03` or `1998-03-19`. Absent when undated. */
	date?: string;
	/** Unix seconds at which the article sorts. Absent when undated. */
	instant?: number;
	/** Of a translation: the article that its versions are found together with. */
	original?: Original;
}

/** What search knows of one published article. */
export interface SearchEntry extends Shelved {
	title: string;
	standfirst?: string;
	byline?: string;
	/** Key of the rendered body; absent when the article has none. */
	body?: BodyRef;
	facets: Partial<Record<FacetKind, Facet[]>>;
}

/** Where the original of a translation stands, so that both can be one result. */
export interface Original {
	url: string;
	/** BCP 47, in lower case. */
	language: string;
	/** Unix seconds; absent when undated. */
	instant?: number;
}

/** A run of articles in one language that shares one search index. */
export interface Volume<Entry extends Shelved = SearchEntry> {
	/** Stable name, safe as a folder name. */
	id: string;
	language: string;
	/** First and last civil day (`YYYY-MM-DD`) that an article in the volume may fall on; absent for undated volumes. */
	from?: string;
	to?: string;
	/** In the order of (instant, url). */
	entries: Entry[];
}
