import type { BodyRef } from "../../article/body.ts";
import type { Direction, Link, Picture, PictureFile, ShownDate, Teaser } from "./pieces.ts";
import type { Page } from "./sheet.ts";

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
