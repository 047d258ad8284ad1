/**
 * What pages are put together from, as plain values.
 *
 * Every `href` is final: it carries the site's path prefix and is percent-encoded. Every text is plain text in the
 * language of the page; layouts escape it.
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

/** A cell of a calendar; no `href` when nothing was published then. */
export interface CalendarCell {
	text: string;
	/** What a screen reader says: "19 March 1998, 4 articles". */
	label: string;
	href?: string;
	count: number;
}
