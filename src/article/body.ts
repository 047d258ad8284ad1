import type { RemotePictures } from "./remote-pictures.ts";

/** Key of a rendered body: a hash of its HTML. The printer exchanges it for the HTML. */
export type BodyRef = string;

/** A file that an article points at, and the line where it does. */
export interface Pointer {
	/** Relative to the folder of articles. */
	path: string;
	/** As written. */
	written: string;
	/** 0 for the picture that the front matter names. */
	line: number;
	/** Of a kept copy: the picture of another site that it was made of. */
	address?: string;
}

/** A Markdown body, rendered, and what else was learned from it. */
export interface RenderedBody {
	/** Sanitised. */
	html: string;
	/** Beginning of the text, for lists where there is no standfirst. */
	excerpt?: string;
	/** Pictures in the folder of articles that it shows, kept copies among them. */
	pictures: Pointer[];
	/** Pictures of other sites, by their addresses, of which copies are to be shown and there are none. */
	uncopied: Pointer[];
	/** Articles that it links to by file. */
	links: Pointer[];
	/** Addresses on this site that it links to, of pages and of files beside the articles: `/1998/03/treaty/`, `/1998/03/scan.pdf`. */
	addresses: Pointer[];
	/** What was taken out of its raw HTML. */
	removed: { what: string; line: number }[];
}

/** Where a body stands. */
export interface BodyPlace {
	/** The file, relative to the folder of articles. */
	path: string;
	/** Line of the file on which the body begins. */
	line: number;
	language: string;
	/** Path prefix of the site, with both slashes. */
	base: string;
	remotePictures: RemotePictures;
}
