import { writeFileSync } from "node:fs";
import { damagedCache } from "../disk/bodies.ts";
import { openEdition } from "../edition/edition.ts";
import { printPages } from "../eleventy/print-pages.ts";
import type { Part } from "../plan/part.ts";
import type { FileKind } from "../plan/tally.ts";
import type { LocatedProblem } from "../problem.ts";
import { countProblems, formatProblems } from "../report/format-problems.ts";
import { type Inventory, megabytes } from "../report/inventory.ts";
import { seconds } from "../report/plain-progress.ts";
import type { Progress } from "../report/progress.ts";
import type { Stats } from "../report/stats.ts";
import { timedProgress } from "../report/timed-progress.ts";
import type { BuildSettings } from "../settings.ts";
import { noteNetlify } from "./note-netlify.ts";

export interface BuildOptions {
	now: number;
	full: boolean;
	/** False leaves the search index out, for measuring. */
	search?: boolean;
	/** Builds only this part of the site. */
	part?: Part | undefined;
	/** The folder of articles as the author names it, for messages. */
	named: string;
}

const numbers = new Intl.NumberFormat("en");

/** Builds the site. Throws InputError or UsageError; then the last good site stands as it was. */
export async function build(settings: BuildSettings, options: BuildOptions, shown: Progress): Promise<Stats> {
	try {
		return await buildOnce(settings, options, shown);
	} catch (error) {
		if (options.full || !foundDamage(error)) throw error;
		shown.note("The cache is damaged; building everything anew.");
		return buildOnce(settings, { ...options, full: true }, shown);
	}
}

// Eleventy, Pagefind's step and threads wrap what they pass on.
function foundDamage(error: unknown): boolean {
	for (let one = error; one instanceof Error; one = one.cause) {
		if (one.cause === damagedCache) return true;
	}
	return false;
}

async function buildOnce(
	settings: BuildSettings,
	{ now, full, search = true, part, named }: BuildOptions,
	shown: Progress,
): Promise<Stats> {
	const began = performance.now();
	const { progress, stages } = timedProgress(shown);
	const edition = await openEdition({ settings, now, full, search, part, progress });
	const { counts, warnings } = await printPages(edition, progress).then(edition.publish, async (error) => {
		await edition.abandon();
		throw error;
	});
	noteWarnings(warnings, named, shown);
	const hosting = noteNetlify("netlify.toml", settings);
	if (hosting !== undefined) shown.note(hosting);
	return {
		articles: edition.articles,
		...counts,
		stages,
		total: Math.round(performance.now() - began),
		peakMemory: process.resourceUsage().maxRSS * 1024,
	};
}

// A long imported archive may have thousands; the first of them say what kind they are.
const WARNINGS_SHOWN = 20;

function noteWarnings(warnings: readonly LocatedProblem[], named: string, shown: Progress): void {
	if (warnings.length === 0) return;
	shown.note(formatProblems(warnings.slice(0, WARNINGS_SHOWN), "text", named));
	const more = warnings.length > WARNINGS_SHOWN ? "; npm run validate shows all of them" : "";
	shown.note(`${countProblems(warnings)}${more}`);
}

const kindNames: Record<FileKind, string> = {
	pages: "pages",
	feeds: "feeds",
	searchFragments: "search fragments",
	searchIndex: "search index",
	searchTables: "search tables",
	pictures: "pictures",
	data: "data",
	other: "other files",
};

function largestKinds({ kinds }: Inventory): string {
	const sorted = (Object.keys(kinds) as FileKind[]).sort((a, b) => kinds[b].files - kinds[a].files);
	return sorted
		.slice(0, 3)
		.map((kind) => `${numbers.format(kinds[kind].files)} ${kindNames[kind]}`)
		.join(", ");
}

/** What was rendered, reused and removed, for the end of a build. */
export function summary({ articles, pages, assets, volumes, output: held, total }: Stats, output: string): string {
	const n = (value: number) => numbers.format(value);
	return [
		`${n(articles)} articles in ${output}`,
		`  pages    ${n(pages.rendered)} rendered, ${n(pages.unchanged)} unchanged, ${n(pages.removed)} removed`,
		`  files    ${n(assets.written)} written, ${n(assets.unchanged)} unchanged`,
		`  search   ${n(volumes.indexed)} ${volumes.indexed === 1 ? "volume" : "volumes"} indexed, ${n(volumes.reused)} reused`,
		`  site     ${n(held.total.files)} files, ${megabytes(held.total.bytes)}; largest kinds: ${largestKinds(held)}`,
		`  time     ${seconds(total)}`,
		...held.exceeds.map((line) => `  too much ${line}`),
	].join("\n");
}

export function writeStats(path: string, stats: Stats): void {
	writeFileSync(path, `${JSON.stringify(stats, undefined, "\t")}\n`);
}
