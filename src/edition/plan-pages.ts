import type { Desk } from "../pages/desk.ts";
import type { PageSpec } from "../pages/page-spec.ts";
import type { Site } from "../pages/props/sheet.ts";
import type { Manifest } from "../plan/manifest.ts";
import { fallsInto, type Part } from "../plan/part.ts";
import { type FilePlan, planFiles, recordThatStays, type Wanted } from "../plan/plan.ts";
import { type LocatedProblem, raise } from "../problem.ts";
import type { Asset } from "./assets.ts";
import type { Code } from "./code.ts";
import { checkPages, compose, type WantedPage } from "./compose.ts";
import type { Gathered } from "./gather.ts";
import { locateProblems } from "./locate-problems.ts";
import { signWorker } from "./sign-worker.ts";

/** What becomes of the pages of a site, or of a part of it. */
export interface PagePlan {
	/** Those to print. */
	dirty: Wanted[];
	unchanged: number;
	/** Records of what stays as it is. */
	kept: Manifest["files"];
}

/** What is known once all pages have been planned. */
export interface PlannedFiles {
	pages: PagePlan;
	/** Files that are no pages. */
	assets: FilePlan<Asset>;
	/** How many pages and other files the whole site has. */
	whole: number;
	warnings: LocatedProblem[];
}

/** All that pages and other files are planned from. */
export interface Ground {
	desk: Desk;
	site: Site;
	code: Code;
	gathered: Gathered;
	assets: readonly Asset[];
	/** Folder of articles. */
	articles: string;
	last: Manifest;
	damaged: ReadonlySet<string>;
	/** Everything when absent. */
	part: Part | undefined;
}

/** Pages between two looks at what threads have to say; some 10 ms. */
const TURN = 250;

// Writes down what becomes of each page, and hands over those to print, some at a time.
async function* sortOut(
	{ desk, site, code, last, damaged, part }: Ground,
	composed: WantedPage[],
	plan: PagePlan,
): AsyncGenerator<PageSpec[]> {
	let ready: PageSpec[] = [];
	for (const page of compose(desk, site, code, last.files)) {
		if (composed.push(page) % TURN === 0) {
			if (ready.length > 0) yield ready;
			ready = [];
			await new Promise(setImmediate);
		}
		const { path, key, spec } = page;
		if (part !== undefined && !fallsInto(part, path)) continue;
		const record = recordThatStays(page, last, damaged);
		if (record) {
			plan.unchanged++;
			plan.kept.set(path, record);
		} else {
			plan.dirty.push({ path, key });
			ready.push(spec);
		}
	}
	if (ready.length > 0) yield ready;
}

/**
 * Plans all pages and other files. Gives the pages to print, some at a time: so threads print the first while the last are
 * not yet composed.
 *
 * @param done hears at the end what has been planned
 * @throws InputError with every error that only all pages together show
 */
export async function* planPages(ground: Ground, done: (planned: PlannedFiles) => void): AsyncGenerator<PageSpec[]> {
	const { desk, gathered, assets, articles, last, damaged, part } = ground;
	const composed: WantedPage[] = [];
	const pages: PagePlan = { dirty: [], unchanged: 0, kept: new Map() };
	yield* sortOut(ground, composed, pages);
	// Nothing is compared any more.
	desk.faces.clear();
	const specs = composed.map(({ spec }) => spec);
	const faults = checkPages(gathered.archive, specs, assets, gathered.linked);
	const warnings = locateProblems([...gathered.problems, ...faults], articles);
	raise(warnings);
	const signed = signWorker(assets, composed);
	const share = part === undefined ? signed : signed.filter(({ path }) => fallsInto(part, path));
	done({ pages, assets: planFiles(share, last, damaged), whole: specs.length + assets.length, warnings });
}
