import type { BodyRef } from "../../article/body.ts";
import type { CountedLink, Link, Picture, PictureFile, Teaser, TeaserGroup } from "./pieces.ts";
import type { Page } from "./sheet.ts";

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
