import type { Inventory } from "./inventory.ts";

/** What a build did, as `--stats` writes it. */
export interface Stats {
	articles: number;
	pages: { rendered: number; unchanged: number; removed: number };
	assets: { written: number; unchanged: number };
	volumes: { indexed: number; reused: number };
	/** What the output holds after the build. */
	output: Inventory;
	/** Milliseconds each stage took; stages may overlap. */
	stages: Record<string, number>;
	/** Milliseconds from the start of the build to its end. */
	total: number;
	/** Most memory that this process held, in bytes; Pagefind's own processes are not counted. */
	peakMemory: number;
}
