import type { Link } from "./pieces.ts";
import type { Page } from "./sheet.ts";

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
