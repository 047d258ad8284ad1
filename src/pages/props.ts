import type { BodyRef } from "../article/body.ts";

/**
 * What each kind of page shows, as plain values. A layout receives nothing else, so a page
 * is a pure function of these and its key is their hash.
 *
 * Every `href` is final: it carries the site's path prefix and is percent-encoded.
 * Every text is plain text in the language of the page; layouts escape it.
 */

export interface Link {
	href: string;
	text: string;
	/** BCP 47 tag where the text is not in the language of the page. */
	language?: string;
}

export interface CountedLink extends Link {
	count: number;
}

/** A date for people (`text`) and for machines (`datetime`, as HTML's `time` element takes it). */
export interface ShownDate {
	datetime: string;
	text: string;
}

export type Direction = "ltr" | "rtl";

/** One article in a list. */
export interface Teaser {
	href: string;
	title: string;
	/** Absent when the article is undated. */
	date?: ShownDate;
	standfirst?: string;
	byline?: string;
	section?: string;
	/** Set where the article is not in the language of the page. */
	language?: string;
	direction?: Direction;
}

/** A run of teasers under one heading; the heading is absent when there is only one run. */
export interface TeaserGroup {
	heading?: string;
	/** Fragment id of the heading. */
	id?: string;
	/** Page of this group alone, e.g. the day in a month's list. */
	href?: string;
	items: Teaser[];
	/** The list is in order and its items are numbered. */
	numbered?: boolean;
}

/** A picture of the archive's own, and what it was encoded into. */
export interface PictureFile {
	/** The picture at its own address, for what reads none of the sources. */
	src: string;
	/** In pixels; absent where nobody knows. */
	width?: number;
	height?: number;
	/** Encoded pictures, smallest first; `srcset` as HTML takes it. */
	sources: { type: string; srcset: string }[];
}

export interface Picture extends PictureFile {
	alt: string;
	/** The picture is on another site: it is linked to, or loaded from there. */
	remote?: "linked" | "loaded";
	caption?: string;
	credit?: string;
}

/** What the frame of every page shows. The same value for all pages of one build. */
export interface Site {
	title: string;
	tagline?: string;
	language: string;
	direction: Direction;
	/** Path prefix with both slashes: `/` or `/repo/`. Assets stand at `${base}assets/…`. */
	base: string;
	/** Front page first. */
	navigation: Link[];
	/** Pages of the archive's own: about, contact, policies. */
	footer: Link[];
	/** Picture of the paper's name, when the archive has one. */
	masthead?: { src: string; alt: string; width?: number; height?: number };
	icon?: string;
	/** One line about rights or the publisher, below every page. */
	colophon?: string;
	/** Content-Security-Policy for hosts that take no header file. */
	contentSecurityPolicy: string;
	/** Script that has browsers keep what was read; only where a setting wants it. */
	offline?: string;
}

export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };

/** What goes into `<head>`, beside the stylesheet and the frame. */
export interface Head {
	/** Text of `<title>`, complete. */
	title: string;
	description?: string;
	/** Absolute address of the page; absent on pages that have none (404). */
	canonical?: string;
	language: string;
	direction: Direction;
	noindex?: boolean;
	/** `<link rel="alternate">`. */
	feeds: { href: string; title: string; type: string }[];
	/** Open Graph: `[property, content]` in order, e.g. `["og:title", "…"]`. */
	openGraph: [property: string, content: string][];
	/** The page in other languages and in its own, as absolute addresses; `x-default` for readers of none of them. */
	alternates?: { href: string; language: string }[];
	/** `<meta name>` for reference managers: `[name, content]` in order, e.g. `["citation_title", "…"]`. */
	tags?: [name: string, content: string][];
	jsonLd?: JsonValue;
}

interface Page {
	head: Head;
}

export interface FrontProps extends Page {
	newest: Teaser[];
	/** Decades newest first, each with its years. */
	decades: { label: string; years: CountedLink[] }[];
	/** Best-filled vocabularies: topics, people, places … with the most articles. */
	vocabularies: { heading: string; all: Link; links: CountedLink[] }[];
	/** "2,081 articles, 2010–2025". */
	extent: string;
	undated?: CountedLink;
	coverage: Link;
	/** The calendar of days through the years; a script puts before it what appeared on the reader's own day. */
	onThisDay: Link;
	search: { action: string };
}

/** What a reference to one article says. */
export interface Citation {
	/** Absolute address of its page. */
	address: string;
	/** Its address within the site without the outer slashes: `1998/03/treaty`. */
	key: string;
	title: string;
	authors: string[];
	/** The publication it stood in. */
	publication: string;
	/** This archive, where that is not the publication. */
	archive?: string;
	/** Civil date as written: `1998`, `1998-03` or `1998-03-19`. */
	date?: string;
	section?: string;
	issue?: string;
	page?: string;
	/** BCP 47 tag. */
	language: string;
}

/** A list of references, for BibTeX, RIS and CSL-JSON. */
export interface CitationsProps {
	citations: Citation[];
}

export interface ArticleProps extends Page {
	title: string;
	standfirst?: string;
	language: string;
	direction: Direction;
	/** Year, month and day pages that hold the article, outermost first. */
	breadcrumbs: Link[];
	section?: Link;
	series?: Link;
	authors: Link[];
	dateline?: string;
	/** Absent when the article is undated. */
	published?: ShownDate;
	updated?: ShownDate;
	source?: {
		name: string;
		href?: string;
		license?: string;
		rights?: string;
		imported?: ShownDate;
	};
	print?: { issue?: Link; page?: string };
	image?: Picture;
	/** Absent when the article has no body. */
	body?: BodyRef;
	/** What the body shows, by `src`. */
	pictures: PictureFile[];
	corrections: { date: ShownDate; text: string; kind: string }[];
	/** Topics, people, places, organisations; kinds without any are left out. */
	terms: { kind: string; heading: string; links: Link[] }[];
	citation: Citation;
	/** The same story in other languages, each by its own name of the language. */
	translations: Required<Link>[];
	/** Where its file is edited. */
	edit?: string;
	/** Where a mistake in it is reported. */
	report?: string;
	older?: Link;
	newer?: Link;
	/** The parts before and after it in its series. */
	seriesBefore?: Link;
	seriesAfter?: Link;
	/** Each with what it has in common with this one. */
	related: { teaser: Teaser; reason: string }[];
}

/** A cell of a calendar; no `href` when nothing was published then. */
export interface CalendarCell {
	text: string;
	/** What a screen reader says: "19 March 1998, 4 articles". */
	label: string;
	href?: string;
	count: number;
}

/** A year, a month, a day, or the undated articles. */
export interface PeriodProps extends Page {
	kind: "year" | "month" | "day" | "undated";
	heading: string;
	/** "214 articles". */
	extent: string;
	breadcrumbs: Link[];
	older?: Link;
	newer?: Link;
	/** Months of a year (12 cells), or days of a month in rows of seven with `null` as padding. */
	calendar?: { weekdays?: { text: string; name: string }[]; rows: (CalendarCell | null)[][] };
	/** Empty when the list is long: then `parts` leads to the shorter lists. */
	groups: TeaserGroup[];
	parts: CountedLink[];
}

/** A year of the archive; or, with no months, some years in a row that have nothing. */
export interface CoverageRow {
	label: string;
	href?: string;
	months: CalendarCell[];
	/** Articles dated to the year alone. */
	vague: number;
	count: number;
}

/** What the archive holds of each month, and what it does not. */
export interface CoverageProps extends Page {
	heading: string;
	/** "2,081 articles, 2010–2025". */
	extent: string;
	/** "3 months have none." */
	summary: string;
	/** The months without articles: "March 2013", "May 2013 – July 2013". */
	gaps: string[];
	/** Short names of the twelve months, for the head of the table. */
	months: string[];
	/** Oldest first. */
	rows: CoverageRow[];
	undated?: CountedLink;
}

/** A day through the years. */
export interface DayOfYearProps extends Page {
	heading: string;
	extent: string;
	breadcrumbs: Link[];
	/** A group for each year, newest first. */
	groups: TeaserGroup[];
	/** The days before and after; the year runs in a circle. */
	older: Link;
	newer: Link;
}

/** A printed issue. */
export interface IssueProps extends Page {
	label: string;
	heading: string;
	extent: string;
	breadcrumbs: Link[];
	/** A group for each page of the issue. */
	groups: TeaserGroup[];
	/** Where it holds very much: its articles by title. */
	parts: CountedLink[];
	older?: Link;
	newer?: Link;
}

/** Index of the printed issues; where they are many, `parts` leads to those of each year. */
export interface IssuesProps extends Page {
	heading: string;
	extent: string;
	breadcrumbs: Link[];
	years: { heading: string; id: string; links: CountedLink[] }[];
	parts: CountedLink[];
}

/** Places on a map of the world, on which a degree is a unit, from 180° west and 90° north. */
export interface PlaceMapProps extends Page {
	heading: string;
	extent: string;
	breadcrumbs: Link[];
	/** The part of the world that is shown. */
	frame: { x: number; y: number; width: number; height: number };
	/** `href` of the outlines of land. */
	land: string;
	/** Those with most articles first. */
	places: (CountedLink & { x: number; y: number })[];
}

/** Calendar of all days through the years. */
export interface DaysOfYearProps extends Page {
	heading: string;
	about: string;
	months: { name: string; days: Required<CalendarCell>[] }[];
}

/** Landing page of a topic, author, person, place, organisation, series or section; or one year or month of it. */
export interface TermProps extends Page {
	/** `topics`, `authors`, `people`, … */
	kind: string;
	/** "Topic", "Author", … in the language of the page. */
	label: string;
	heading: string;
	extent: string;
	breadcrumbs: Link[];
	aliases: string[];
	intro?: BodyRef;
	/** What the introduction shows, by `src`. */
	pictures: PictureFile[];
	/** Pages elsewhere about the same thing. */
	sameAs: Link[];
	parent?: Link;
	children: Link[];
	image?: Picture;
	/** Names that occur with it, with the number of articles that have both. */
	neighbours: CountedLink[];
	/** Articles to begin with, as the archivist chose them. */
	keyArticles: Teaser[];
	/** Articles by year, or by decade; absent where there is nothing to compare. A bar with `href` leads to its articles. */
	chart?: { bars: { label: string; count: number; href?: string }[]; most: number };
	groups: TeaserGroup[];
	/** Where the list holds only the newest: lists by year (or by month), newest first. */
	parts: CountedLink[];
	older?: Link;
	newer?: Link;
	feed?: Link;
}

/** A–Z list of all topics, or authors, or …; or, where they are many, of those under one letter. */
export interface TermsProps extends Page {
	kind: string;
	heading: string;
	extent: string;
	breadcrumbs: Link[];
	letters: { letter: string; id: string; links: CountedLink[] }[];
	/** Of places: the map of them. */
	map?: Link;
	/** The pages of single letters that a long list is cut into, with the number of names on each. */
	parts: CountedLink[];
	/** On the page of a letter, or of a run of names in it: the pages before and after it. */
	before?: Link;
	after?: Link;
}

/** A page of the archive's own: about, contact, policies. */
export interface StandingProps extends Page {
	title: string;
	body?: BodyRef;
	/** What the body shows, by `src`. */
	pictures: PictureFile[];
}

export interface SearchProps extends Page {
	heading: string;
	action: string;
	/** Address of the list of volumes; the script starts from there. */
	volumes: string;
	/** Page about how to search. */
	help: Link;
	/** Page about what the archive holds and what it lacks, as `href`; absent when there is none. */
	coverage?: string;
	/** Where a reader without JavaScript goes instead. */
	indexes: Link[];
}

export interface SearchHelpProps extends Page {
	heading: string;
	breadcrumbs: Link[];
	/** Queries in words of this archive, and where each is answered. */
	examples: { [kind in "words" | "phrase" | "without" | "either"]: { query: string; href: string } };
	/** Everything of the archive's first year, as `href`; absent when all is undated. */
	everything?: string;
}

/** Where the archive is given away as data. */
export interface DataProps extends Page {
	heading: string;
	extent: string;
	about: string;
	/** How many articles are listed without their text, in words; absent when none is. */
	withheld?: string;
	files: { label: string; count: number; links: Link[] }[];
	columns: { name: string; text: string }[];
	/** What describes the files to programs. */
	description: Link;
}

export interface NotFoundProps extends Page {
	heading: string;
	indexes: Link[];
}

/** What is shown where a page cannot be had for want of a network. */
export type OfflineProps = Page;

/** Old address of an article, for hosts that take no redirect file. */
export interface MovedProps extends Page {
	to: Link;
}

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

/** What a layout is called with. */
export interface Sheet<Props> {
	page: Props;
	site: Site;
	/** Sanitised HTML of a body. */
	html: (body: BodyRef) => string;
}
