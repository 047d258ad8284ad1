import type { Head } from "./props/sheet.ts";

/** One file of the site that Eleventy renders. */
export interface PageSpec {
	/** Address without the path prefix, not percent-encoded; unique. */
	readonly url: string;
	/** Name of the layout or feed that renders it. */
	readonly layout: string;
	/** Everything that it shows: a plain value. May be made only when it is asked for, since only dirty pages need it. */
	readonly props: unknown;
	/** All that the props are made from, where the props themselves are made late. */
	readonly inputs?: () => unknown;
	/** Set where this page, if the last build had it, was made from the same then. */
	readonly untouched?: boolean;
	/** How many ordinary pages it is as large as; 1 when left out. Eleventy holds a batch of pages in memory. */
	readonly weight?: number;
	/**
	 * Set where search engines may list the page. `modified` is the day of its last change, when it has one; `alternates`
	 * are what its head says of the same in other languages.
	 */
	readonly listed?: { modified?: string; alternates?: NonNullable<Head["alternates"]> };
	/** The file it comes from, for messages, relative to the folder of articles. */
	readonly origin?: string;
}

/** What lists of all pages hold of one that search engines may list. */
export type ListedPage = Pick<PageSpec, "url" | "layout"> & Required<Pick<PageSpec, "listed">>;

// A class, so that a hundred thousand pages share one shape.
class LazyPage implements PageSpec {
	readonly url: string;
	readonly layout: string;
	readonly inputs: () => unknown;
	readonly untouched: boolean;
	readonly weight?: number;
	readonly listed?: NonNullable<PageSpec["listed"]>;
	readonly origin?: string;
	readonly #make: () => unknown;

	constructor(
		{ url, layout, untouched = false, weight, listed, origin }: Omit<PageSpec, "props">,
		inputs: () => unknown,
		make: () => unknown,
	) {
		this.url = url;
		this.layout = layout;
		this.inputs = inputs;
		this.untouched = untouched;
		if (weight !== undefined) this.weight = weight;
		if (listed !== undefined) this.listed = listed;
		if (origin !== undefined) this.origin = origin;
		this.#make = make;
	}

	get props(): unknown {
		return this.#make();
	}
}

/** A page whose props are made only when somebody asks for them, and so are the `inputs` that they are made from. */
export function lazyPage(
	page: Omit<PageSpec, "props" | "inputs">,
	inputs: () => unknown,
	props: () => unknown,
): PageSpec {
	return new LazyPage(page, inputs, props);
}
