import { AsyncLocalStorage } from "node:async_hooks";
import { relative } from "node:path";
import type { UserConfig, WrittenFile } from "@11ty/eleventy";
import { bodiesIn } from "../disk/bodies.ts";
import type { PageSpec } from "../pages/page-spec.ts";
import type { Site } from "../pages/props/sheet.ts";
import { hash } from "../text/hash.ts";
import { layout } from "./layouts.ts";
import { registerPages } from "./register-pages.ts";

export interface PrintBatch {
	specs: PageSpec[];
	site: Site;
	/** Folder of bodies. */
	bodies: string;
	/** Folder to print into. */
	output: string;
	/** The archive's `eleventy.config.ts`, compiled. */
	config: string;
}

/** One file that Eleventy wrote; `path` is relative to the output folder, with `/`. */
export interface PrintedPage {
	path: string;
	hash: string;
}

interface Job {
	register: (eleventy: UserConfig) => void;
}

const jobs = new AsyncLocalStorage<Job>();

/** The batch that the Eleventy now being configured is to print; nothing when Eleventy's own command runs. */
export function jobInHand(): Job | undefined {
	return jobs.getStore();
}

/** Loads Eleventy and the layouts, which takes longer than printing a few pages does. */
export async function warm(): Promise<void> {
	await Promise.all([import("@11ty/eleventy"), ...["article", "period", "term"].map(layout)]);
}

/** Paths and hashes of what Eleventy says it wrote. */
export function printed(results: readonly WrittenFile[], output: string): PrintedPage[] {
	return results.map(({ outputPath, content }) => ({
		path: relative(output, outputPath).replaceAll("\\", "/"),
		hash: hash(content),
	}));
}

// Eleventy keeps what went wrong where neither Node shows it nor a thread passes it on.
function reveal(error: unknown): unknown {
	if (error instanceof Error && "originalError" in error) error.cause ??= reveal(error.originalError);
	return error;
}

/** Has Eleventy, with the archive's own configuration, print one batch in this thread. */
export async function printBatch({ specs, site, bodies, output, config }: PrintBatch): Promise<PrintedPage[]> {
	const { default: Eleventy } = await import("@11ty/eleventy");
	const store = bodiesIn(bodies);
	const pages: PrintedPage[] = [];
	const register = (eleventy: UserConfig) => {
		eleventy.setOutputDirectory(output);
		eleventy.on("eleventy.after", ({ results }: { results: WrittenFile[] }) => {
			pages.push(...printed(results, output));
		});
		registerPages(eleventy, new Set(specs.map((spec) => spec.layout)), async () => ({
			specs,
			site,
			html: (ref) => store.get(ref),
		}));
	};
	await jobs
		.run({ register }, async () => {
			const eleventy = new Eleventy("layouts", output, {
				configPath: config,
				quietMode: true,
				source: "script",
			});
			// Progress is reported for the whole build, not for each batch.
			eleventy.disableLogger();
			await eleventy.init();
			await eleventy.write();
		})
		.catch((error) => {
			throw reveal(error);
		});
	if (pages.length !== specs.length) throw new Error(`Eleventy wrote ${pages.length} of ${specs.length} pages`);
	return pages;
}
