import type { BodyRef } from "../../article/body.ts";
import type { Link, PictureFile } from "./pieces.ts";
import type { Page } from "./sheet.ts";

/** A page of the archive's own: about, contact, policies. */
export interface StandingProps extends Page {
	title: string;
	body?: BodyRef;
	/** What the body shows, by `src`. */
	pictures: PictureFile[];
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
