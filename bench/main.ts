import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { astro } from "./astro.ts";
import { backfile } from "./backfile.ts";
import { bringMadeArchive, cleanArchive, copyArchive } from "./bring-archive.ts";
import type { Run } from "./contender.ts";
import { describeMachine, hugoVersion } from "./describe-machine.ts";
import { startHistory } from "./edit-archive.ts";
import { eleventyTemplatePerArticle } from "./eleventy-template-per-article.ts";
import { hugo } from "./hugo.ts";
import { printMachine, printTable, type Row, rowsOf } from "./print-table.ts";

const { values: flags } = parseArgs({
	options: {
		size: { type: "string", multiple: true },
		articles: { type: "string", multiple: true, default: [] },
		peers: { type: "boolean", default: false },
		runs: { type: "string", default: "3" },
		work: { type: "string" },
		json: { type: "string" },
		keep: { type: "boolean", default: false },
	},
});

const repository = resolve(import.meta.dirname, "..");
const hugoHere = hugoVersion();
const rounds = wholeNumber("--runs", flags.runs);
const sizes = (flags.size ?? (flags.articles.length ? [] : ["1000", "10000"])).map((size) =>
	wholeNumber("--size", size),
);
const machine = describeMachine(repository, hugoHere);

if (flags.work) mkdirSync(resolve(flags.work), { recursive: true });
const work = mkdtempSync(join(flags.work ? resolve(flags.work) : tmpdir(), "backfile-bench-"));
const remove = () => flags.keep || rmSync(work, { recursive: true, force: true });
process.on("exit", remove);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(1));

const tables: { archive: string; articles: number; rows: Row[] }[] = [];
console.log(`${printMachine(machine)}\n`);
for (const size of sizes) {
	const folder = folderFor(String(size));
	const maker = bringMadeArchive(repository, join(folder, "articles"), size);
	await benchArchive(`Made archive (${maker})`, folder);
}
for (const [place, articles] of flags.articles.entries()) {
	const folder = folderFor(`given-${place}`);
	copyArchive(resolve(articles), join(folder, "articles"));
	await benchArchive(basename(resolve(articles)), folder);
}
if (flags.json) {
	const measured = new Date().toISOString().slice(0, 10);
	writeFileSync(flags.json, `${JSON.stringify({ measured, machine, rounds, tables }, null, "\t")}\n`);
}
if (flags.keep) console.log(`Kept: ${work}`);

async function benchArchive(archive: string, folder: string): Promise<void> {
	const articles = join(folder, "articles");
	const { articles: count, cleaned } = cleanArchive(articles);
	startHistory(articles);
	const ours = backfile(repository, articles, folder);
	const peers = [
		hugo(repository, articles, folder, hugoHere),
		eleventyTemplatePerArticle(repository, articles, folder),
		astro(repository, articles, folder),
	];
	const present = flags.peers ? peers.filter((peer) => !peer.missing) : [];
	for (const peer of present) peer.prepare();
	const runs: Run[] = [];
	// Contenders take turns, so that a busy quarter of an hour falls on all of them.
	for (let round = 0; round < rounds; round++) {
		for (const contender of [ours.contender, ...present]) await gather(contender.round(), runs);
	}
	if (!runs.some((run) => run.contender === ours.contender.name && run.cost.failure)) {
		for (let round = 0; round < rounds; round++) await gather(ours.commits(round), runs);
	}
	const rows = rowsOf(runs);
	tables.push({ archive, articles: count, rows });
	const cleaning = cleaned ? `; control characters taken out of ${cleaned} articles for all` : "";
	console.log(`## ${archive}: ${count.toLocaleString("en")} articles\n`);
	console.log(`${rounds} runs in turns${cleaning}.\n\n${printTable(rows)}\n`);
	if (flags.peers) for (const peer of peers) if (peer.missing) console.log(`${peer.name}: ${peer.missing}.\n`);
}

async function gather(work: AsyncIterable<Run>, runs: Run[]): Promise<void> {
	for await (const run of work) {
		const { contender, cost } = run;
		console.error(`  ${run.work}, ${contender}: ${cost.failure ?? `${cost.seconds.toFixed(2)} s`}`);
		runs.push(run);
		settle();
	}
}

/** What one run left to be written to the disk is not charged to the next. */
function settle(): void {
	if (process.platform === "linux") execFileSync("sync");
}

function folderFor(name: string): string {
	const folder = join(work, name);
	mkdirSync(folder, { recursive: true });
	return folder;
}

function wholeNumber(flag: string, text: string): number {
	const number = Number(text);
	if (Number.isInteger(number) && number > 0) return number;
	console.error(`${flag} takes a whole number above 0, not "${text}".`);
	process.exit(2);
}
