import type { Edition } from "../edition/edition.ts";
import type { PageSpec } from "../pages/page-spec.ts";
import type { Progress, Stage } from "../report/progress.ts";
import type { PrintedPage } from "./print-batch.ts";

/**
 * Pages in one run of Eleventy, which holds all that it has rendered until its end. A further run in the same
 * thread costs 3 ms to begin: five times as many pages in a run saved no time, and took a quarter more memory.
 */
const BATCH = 100;

/** Cuts a list of pages so that no batch outweighs {@link BATCH}, but for one page that does so alone. */
function cutBatches(pages: readonly PageSpec[]): PageSpec[][] {
	const batches: PageSpec[][] = [];
	let weight = BATCH;
	for (const page of pages) {
		const own = page.weight ?? 1;
		if (weight + own > BATCH) {
			batches.push([]);
			weight = 0;
		}
		batches.at(-1)?.push(page);
		weight += own;
	}
	return batches;
}

/** A page with what it shows. */
function sheetOf(spec: PageSpec): PageSpec {
	const { url, layout } = spec;
	try {
		return { url, layout, props: spec.props };
	} catch (cause) {
		throw new Error(`What the page ${url} shows cannot be made`, { cause });
	}
}

/**
 * Has Eleventy print all dirty pages of an edition into its staging folder, in several threads when they are many, while
 * the last of them are not yet planned.
 *
 * @throws InputError where planning finds errors in articles; nothing is put in place then
 */
export async function printPages(
	{ dirty, site, folders, crew, config }: Edition,
	progress: Progress,
): Promise<PrintedPage[]> {
	if (!site) return [];
	let stage: Stage | undefined;
	const print = async (batch: readonly PageSpec[]) => {
		// What the pages show is made only now that a thread is free to print it.
		const pages = await crew.run("print", () => ({
			specs: batch.map(sheetOf),
			site,
			bodies: folders.bodies,
			output: folders.staging,
			config,
		}));
		stage?.step(pages.length);
		return pages;
	};
	const printing: Promise<PrintedPage[]>[] = [];
	const waiting: PageSpec[] = [];
	let busy = 0;
	const send = () => {
		for (const batch of cutBatches(waiting.splice(0))) {
			busy++;
			const work = print(batch).finally(() => busy--);
			// Told below: what is wrong with the articles comes first.
			work.catch(() => {});
			printing.push(work);
		}
	};
	for await (const pages of dirty) {
		stage ??= progress.stage("rendering", 0);
		stage.expect(pages.length);
		waiting.push(...pages);
		// A few wait for the thread that is at work: another would take longer to load Eleventy than to print them.
		if (waiting.length >= BATCH || busy === 0) send();
	}
	await Promise.all(printing);
	send();
	const printed = (await Promise.all(printing)).flat();
	stage?.end();
	return printed;
}
