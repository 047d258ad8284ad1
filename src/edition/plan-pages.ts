import type { PageSpec } from "../pages/page-spec.ts";
import type { Manifest } from "../plan/manifest.ts";
import { fallsInto, type Part } from "../plan/part.ts";
import { recordThatStays, type Wanted } from "../plan/plan.ts";
import type { WantedPage } from "./compose.ts";

/** What has been planned of the pages so far. */
export interface PagePlan {
	/** All that the site is to have, whatever part of it is built. */
	composed: WantedPage[];
	dirty: Wanted[];
	unchanged: number;
	/** Records of what stays as it is. */
	kept: Manifest["files"];
}

export const emptyPlan = (): PagePlan => ({ composed: [], dirty: [], unchanged: 0, kept: {} });

/** Pages between two looks at what threads have to say; some 10 ms. */
const TURN = 250;

/**
 * Writes down in `plan` what becomes of each page, and hands over those that are to be printed, some at a time: so
 * threads print the first while the last are not yet composed.
 */
export async function* planPages(
	composed: Iterable<WantedPage>,
	plan: PagePlan,
	last: Manifest,
	damaged: ReadonlySet<string>,
	part: Part | undefined,
): AsyncGenerator<PageSpec[]> {
	let ready: PageSpec[] = [];
	for (const page of composed) {
		if (plan.composed.push(page) % TURN === 0) {
			if (ready.length > 0) yield ready;
			ready = [];
			await new Promise(setImmediate);
		}
		const { path, key, spec } = page;
		if (part !== undefined && !fallsInto(part, path)) continue;
		const record = recordThatStays(page, last, damaged);
		if (record) {
			plan.unchanged++;
			plan.kept[path] = record;
		} else {
			plan.dirty.push({ path, key });
			ready.push(spec);
		}
	}
	if (ready.length > 0) yield ready;
}
