import type { PagefindEntry } from "../archive/volume-table.ts";
import type { CountedText } from "./count-words.ts";

/** What Pagefind found in an article. It depends on that article alone. */
export interface FoundArticle {
	/** Of its fragment. */
	id: string;
	/** The file of its fragment. */
	fragment: Uint8Array;
	/** Where that file is: in the folder that Pagefind writes to, in that of the last volume, or in none, but in a group. */
	lies: "new" | "last" | "grouped";
	/** Number of words. */
	length: number;
	text: CountedText;
}

/** What Pagefind found in some articles of a volume. */
export interface Findings {
	/** By the number of the page. */
	articles: FoundArticle[];
	/** The entries of its index in their order, in stretches. */
	entries: Uint8Array[];
	index: PagefindEntry;
}
