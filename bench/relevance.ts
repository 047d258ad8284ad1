/**
 * Compares the order of relevance over many volumes with that of one Pagefind index over the same articles:
 * how many of the first ten results of each query are among the first ten of the other.
 *
 *     node --import tsx bench/relevance.ts FOLDER-OF-ARTICLES
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Library } from "../layouts/theme/search/library.ts";
import type { Answer } from "../layouts/theme/search/protocol.ts";
import { answer } from "../layouts/theme/search/search-desk.ts";
import { VOLUME_SIZE } from "../src/archive/volumes.ts";
import { openPagefindService } from "../src/search/pagefind-service.ts";
import { searchDocument } from "../src/search/search-document.ts";
import { serveFolder } from "../tests/browser/serve-folder.ts";
import { indexSite } from "../tests/search/index-site.ts";
import { readEntries } from "./read-entries.ts";

const TOP = 10;

const queries = [
	"flood",
	"election",
	"budget deficit",
	"nuclear treaty",
	"public health",
	"wildfire",
	"border security",
	"climate change",
	"school funding",
	"supreme court",
	"tax reform",
	"earthquake",
	"veterans",
	"prison",
	"broadband internet",
	"drought farmers",
	"energy prices",
	"foreign minister",
	"human rights",
	"hurricane damage",
	"immigration law",
	"labor union strike",
	"medicare",
	"peace talks",
	"police investigation",
	"refugees",
	"satellite launch",
	"senate vote",
	"trade agreement",
	"water quality",
];

interface SingleIndex {
	createInstance: (options: { basePath: string; noWorker: boolean }) => {
		search: (query: string) => Promise<{ results: { data: () => Promise<{ raw_url?: string; url: string }> }[] }>;
	};
}

const [articles] = process.argv.slice(2);
if (articles === undefined) throw new Error("name a folder of articles");
const folder = mkdtempSync(join(tmpdir(), "backfile-relevance-"));
const server = await serveFolder(folder, "/", {});
try {
	const { entries, bodies } = readEntries(articles);
	await indexSite(entries, (ref) => bodies.get(ref), folder, VOLUME_SIZE);
	const service = await openPagefindService();
	const single = join(folder, "single");
	mkdirSync(single);
	await service.withIndex("en", async (index) => {
		for (const entry of entries) {
			const body = entry.body === undefined ? "" : (bodies.get(entry.body) ?? "");
			await index.addHTMLFile({ url: entry.url, content: searchDocument(entry, body) });
		}
		await index.writeFiles({ outputPath: single });
	});
	await service.close();
	writeFileSync(join(single, "package.json"), '{"type":"module"}');
	const pagefind: SingleIndex = await import(join(single, "pagefind.js"));
	const one = pagefind.createInstance({ basePath: `${server.origin}/single/`, noWorker: true });
	const library = new Library(`${server.origin}/search/volumes.json`);

	const ours = async (query: string): Promise<string[]> => {
		let last: Answer | undefined;
		const question = {
			serial: 1,
			query,
			facets: {},
			range: {},
			sort: "relevance" as const,
			synonyms: true,
			language: "en",
			shown: TOP,
		};
		await answer(
			library,
			question,
			(told) => {
				last = told;
			},
			() => false,
		);
		return last?.articles.map(({ url }) => url) ?? [];
	};
	const theirs = async (query: string): Promise<string[]> => {
		const { results } = await one.search(query);
		const data = await Promise.all(results.slice(0, TOP).map((result) => result.data()));
		return data.map(({ raw_url: raw, url }) => raw ?? url);
	};

	let agreed = 0;
	let possible = 0;
	console.log(`${entries.length} articles\n\n| query | of the first ${TOP}, both have |\n| --- | --: |`);
	for (const query of queries) {
		const [first, second] = [await ours(query), new Set(await theirs(query))];
		const both = first.filter((url) => second.has(url)).length;
		agreed += both;
		possible += Math.min(TOP, second.size);
		console.log(`| ${query} | ${both} of ${second.size} |`);
	}
	console.log(`\nOn average ${((agreed / possible) * TOP).toFixed(2)} of ${TOP}.`);
} finally {
	await server.close();
	rmSync(folder, { recursive: true, force: true });
}
