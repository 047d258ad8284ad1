import { relative } from "node:path";
import type { default as Eleventy, UserConfig, WrittenFile } from "@11ty/eleventy";
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

// Not by AsyncLocalStorage: each promise of Eleventy's would be tracked.
let inHand: Job | undefined;

/** What the Eleventy now being configured is to print; nothing when Eleventy's own command runs. */
export function jobInHand(): Job | undefined {
	return inHand;
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

/** An Eleventy that prints one batch after another. To begin with a new one takes as long as printing some ten pages. */
class Press {
	readonly #eleventy: Promise<Eleventy>;
	#batch: PrintBatch | undefined;
	#printed: PrintedPage[] = [];

	constructor({ config, output }: PrintBatch) {
		this.#eleventy = this.#start(config, output);
	}

	async print(batch: PrintBatch): Promise<PrintedPage[]> {
		const eleventy = await this.#eleventy;
		this.#batch = batch;
		try {
			// As it does itself after each change that it sees.
			await eleventy.restart();
			await eleventy.init();
			await eleventy.write();
			return this.#printed;
		} finally {
			this.#batch = undefined;
			this.#printed = [];
		}
	}

	async #start(config: string, output: string): Promise<Eleventy> {
		const { default: Eleventy } = await import("@11ty/eleventy");
		inHand = { register: (eleventy) => this.#register(eleventy, output) };
		const eleventy = new Eleventy("layouts", output, { configPath: config, quietMode: true, source: "script" });
		// Progress is reported for the whole build, not for each batch.
		eleventy.disableLogger();
		await eleventy.init();
		// On a busy machine it would tell of slow steps of its own.
		eleventy.bench.get("Configuration").setIsVerbose(false);
		return eleventy;
	}

	#register(eleventy: UserConfig, output: string): void {
		eleventy.setOutputDirectory(output);
		eleventy.on("eleventy.after", ({ results }: { results: WrittenFile[] }) => {
			this.#printed = printed(results, output);
		});
		registerPages(eleventy, async () => {
			if (!this.#batch) throw new Error("Eleventy ran without a batch in hand");
			const { specs, site, bodies } = this.#batch;
			const store = bodiesIn(bodies);
			return { specs, site, html: (ref) => store.get(ref) };
		});
	}
}

// A thread belongs to one build, so all its batches have one configuration and one output.
let press: Press | undefined;

/** Has Eleventy, with the archive's own configuration, print one batch in this thread; one after another. */
export async function printBatch(batch: PrintBatch): Promise<PrintedPage[]> {
	press ??= new Press(batch);
	const pages = await press.print(batch).catch((error) => {
		throw reveal(error);
	});
	if (pages.length !== batch.specs.length)
		throw new Error(`Eleventy wrote ${pages.length} of ${batch.specs.length} pages`);
	return pages;
}
