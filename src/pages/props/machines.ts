import type { BodyRef } from "../../article/body.ts";
import type { Head } from "./sheet.ts";

export interface FeedEntry {
	/** Absolute address; also the entry's id. */
	address: string;
	title: string;
	/** RFC 3339. */
	published?: string;
	/** RFC 3339. */
	updated: string;
	summary?: string;
	authors: string[];
	topics: string[];
	language: string;
}

/** Atom or JSON Feed, newest entries first. */
export interface FeedProps {
	title: string;
	subtitle?: string;
	language: string;
	/** Absolute address of the feed itself; also its id. */
	self: string;
	/** Absolute address of the page it belongs to. */
	home: string;
	/** RFC 3339: of the newest entry, so that no clock is needed. */
	updated: string;
	icon?: string;
	entries: FeedEntry[];
}

/** One part of the sitemap; at most 50,000 addresses (sitemaps.org). */
export interface SitemapProps {
	/** `alternates`: all versions of an article, itself among them, as its page names them. */
	urls: { address: string; modified?: string; alternates?: NonNullable<Head["alternates"]> }[];
}

export interface SitemapIndexProps {
	parts: string[];
}

export interface OpenSearchProps {
	title: string;
	description: string;
	/** Absolute, with `{searchTerms}`. */
	template: string;
	icon?: string;
}

/** Old addresses and where they lead, both as `href`. */
export interface RedirectsProps {
	redirects: { from: string; to: string }[];
}

export interface RobotsProps {
	sitemap: string;
}

/** One article in the data. */
export interface DataRow {
	/** By the name of the column. */
	values: { [column: string]: string | string[] | boolean | undefined };
	/** Its text, where it has one that may be passed on. */
	body?: BodyRef;
}

/** A file of articles as data. */
export interface DataRowsProps {
	columns: readonly string[];
	rows: DataRow[];
}

/** What programs are told of the data. */
export interface DataPackageProps {
	/** Letters, digits and hyphens. */
	name: string;
	title: string;
	description: string;
	homepage: string;
	columns: { name: string; description: string }[];
	/** Files by their path beside this one. */
	resources: { path: string; mediatype: string; rows: number }[];
}

/** Headers for hosts that read a `_headers` file. */
export interface HeadersProps {
	rules: { path: string; headers: [name: string, value: string][] }[];
}
