/**
 * Measures search in Chromium over a line of 10 Mbit/s and 40 ms: when the first ten results are there, when all is
 * counted, and what crossed the line until then. Each query is asked cold, and again as the one after another.
 *
 *     node --import tsx bench/search-in-browser.ts FOLDER-OF-ARTICLES [FOLDER-TO-KEEP-THE-INDEX-IN] [--no-ranges]
 */
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import type { Page } from "playwright-core";
import type { Answer, Question } from "../layouts/theme/search/protocol.ts";
import { VOLUME_SIZE } from "../src/archive/volumes.ts";
import { launch } from "../tests/browser/chromium.ts";
import { indexSite } from "../tests/search/index-site.ts";
import { question } from "../tests/search/question.ts";
import { readEntries } from "./read-entries.ts";
import { serveThrottled } from "./throttled-server.ts";

const RATE = 10_000_000;
const LATENCY = 40;
const TOP = 10;

const { positionals, values } = parseArgs({ allowPositionals: true, options: { "no-ranges": { type: "boolean" } } });
const [articles = "", kept = mkdtempSync(join(tmpdir(), "backfile-search-"))] = positionals;
const folder = resolve(kept);
if (!existsSync(join(folder, "search/volumes.json"))) {
	const { entries, bodies } = readEntries(articles);
	await indexSite(entries, (ref) => bodies.get(ref), folder, VOLUME_SIZE);
}
mkdirSync(join(folder, "assets"), { recursive: true });
await build({
	entryPoints: { "search-worker": "layouts/theme/search/worker.ts" },
	outdir: join(folder, "assets"),
	bundle: true,
	minify: true,
	format: "esm",
	target: "es2022",
});
writeFileSync(join(folder, "empty.html"), "<!doctype html><title>Bench</title>");

const server = await serveThrottled(folder, RATE, LATENCY, !values["no-ranges"]);
const browser = await launch();

interface Told {
	/** Milliseconds until the first results were all there, and until everything was counted. */
	first: number;
	complete: number;
	total: number;
	asked: number;
	longest: number;
}

/** Asks the page's worker, which is started with the first question. */
function ask(page: Page, query: string, more: Partial<Question>, until: "first" | "complete"): Promise<Told> {
	return page.evaluate(
		async ({ question: asked, until: wanted }) => {
			const bench = globalThis as unknown as { worker?: Worker; serial?: number };
			const began = performance.now();
			let longest = 0;
			new PerformanceObserver((list) => {
				for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
			}).observe({ type: "longtask" });
			if (bench.worker === undefined) {
				bench.worker = new Worker("/assets/search-worker.js", { type: "module" });
				const address = new URL("/search/volumes.json", location.href).href;
				bench.worker.postMessage({ address, list: await (await fetch(address)).json() });
			}
			const { worker } = bench;
			bench.serial = (bench.serial ?? 0) + 1;
			let first = 0;
			return new Promise<Told>((tell) => {
				worker.onmessage = ({ data }: MessageEvent<Answer>) => {
					if (data.serial !== bench.serial) return;
					const now = performance.now() - began;
					if (first === 0 && (data.articles.length === 10 || data.complete)) first = now;
					if (first === 0 || (wanted === "complete" && !data.complete)) return;
					tell({ first, complete: data.complete ? now : 0, total: data.total, asked: data.volumes, longest });
				};
				worker.postMessage({ ...asked, serial: bench.serial });
			});
		},
		{ question: question(query, { shown: TOP, ...more }), until },
	);
}

async function measure(name: string, query: string, more: Partial<Question> = {}, before?: string): Promise<void> {
	const cells: string[] = [];
	for (const until of ["first", "complete"] as const) {
		const context = await browser.newContext();
		const page = await context.newPage();
		await page.goto(`${server.origin}/empty.html`);
		if (before !== undefined) await ask(page, before, {}, "complete");
		Object.assign(server.sent, { bytes: 0, answers: 0 });
		const told = await ask(page, query, more, until);
		const time = until === "first" ? told.first : told.complete;
		cells.push(`${Math.round(time)} ms`, `${Math.round(server.sent.bytes / 1024)} KB`, String(server.sent.answers));
		if (until === "complete") cells.push(String(told.total), String(told.asked), `${Math.round(told.longest)} ms`);
		await context.close();
	}
	console.log(`| ${name} | ${cells.join(" | ")} |`);
}

console.log(
	`| question | first ${TOP} | over the line | requests | all counted | over the line | requests | articles | volumes | longest task |`,
);
console.log("| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: |");
await measure("everything", "");
await measure("common word, cold", "president");
await measure("rare word, cold", "earthquake");
await measure("word in no article, cold", "xylophonist");
await measure("misspelt word, cold", "goverment");
await measure("two words, cold", "climate change");
await measure("phrase, cold", '"climate change"');
await measure("common word after another", "government", {}, "president");
await measure("rare word after another", "earthquake", {}, "president");
await measure("common word in one year, cold", "president", { range: { from: "2012", to: "2012" } });
await measure("common word by relevance, cold", "president", { sort: "relevance" });
await measure("common word, a group open, cold", "president", { open: ["topics"] });
await browser.close();
await server.close();
