/** One file of the site that Eleventy renders: everything it shows is in `props`. */
export interface PageSpec {
	/** Address without the path prefix, not percent-encoded; unique. */
	url: string;
	/** Name of the layout or feed that renders it. */
	layout: string;
	/** A plain value that JSON can hold. */
	props: unknown;
	/** The file it comes from, for messages, relative to the folder of articles. */
	origin?: string;
}
