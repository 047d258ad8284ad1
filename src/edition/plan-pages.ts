import { offlineKit, outputPath } from "../archive/addresses.ts";
import type { Desk } from "../pages/desk.ts";
import type { PageSpec } from "../pages/page-spec.ts";
import type { Site } from "../pages/props/sheet.ts";
import type { Claim } from "../plan/check-addresses.ts";
import type { Manifest } from "../plan/manifest.ts";
import { fallsInto, type Part } from "../plan/part.ts";
import { type FilePlan, planFiles, staysAsItIs, type Wanted } from "../plan/plan.ts";
import { type LocatedProblem, raise } from "../problem.ts";
import type { Asset } from "./assets.ts";
import type { Code } from "./code.ts";
import { checkPages, compose } from "./compose.ts";
import type { Gathered } from "./gather.ts";
import { locateProblems } from "./locate-problems.ts";
import { signWorker } from "./sign-worker.ts";

/** What becomes of the pages of a site, or of a part of it. */
export interface PagePlan {
	/** Those to print. */
	dirty: Wanted[];
	/** Paths of what stays as it is. */
	kept: Set<string>;
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

/** What is held of all pages of the site: the pages themselves hold what they are made from. */
interface Composed {
	claims: Claim[];
	/** Those that the service worker holds ready. */
	kit: Wanted[];
}

// Writes down what becomes of each page, and hands over those to print, some at a time.
async function* sortOut(
	{ desk, site, code, last, damaged, part }: Ground,
	{ claims, kit }: Composed,
	plan: PagePlan,
): AsyncGenerator<PageSpec[]> {
	const heldReady = new Set(offlineKit.map(outputPath));
	let ready: PageSpec[] = [];
	for (const page of compose(desk, site, code, last.files)) {
		const { path, key, spec } = page;
		const { url, layout, origin } = spec;
		if (claims.push({ url, layout, ...(origin !== undefined && { origin }) }) % TURN === 0) {
			if (ready.length > 0) yield ready;
			ready = [];
			await new Promise(setImmediate);
		}
		if (heldReady.has(path)) kit.push({ path, key });
		if (part !== undefined && !fallsInto(part, path)) continue;
		if (staysAsItIs(page, last, damaged)) plan.kept.add(path);
		else {
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
	const composed: Composed = { claims: [], kit: [] };
	const pages: PagePlan = { dirty: [], kept: new Set() };
	yield* sortOut(ground, composed, pages);
	// Nothing is compared any more.
	desk.faces.clear();
	const faults = checkPages(gathered.archive, composed.claims, assets, gathered.linked);
	const warnings = locateProblems([...gathered.problems, ...faults], articles);
	raise(warnings);
	const signed = signWorker(assets, composed.kit);
	const share = part === undefined ? signed : signed.filter(({ path }) => fallsInto(part, path));
	done({ pages, assets: planFiles(share, last, damaged), whole: composed.claims.length + assets.length, warnings });
}
