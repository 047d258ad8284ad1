import { readFileSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { SearchEntry } from "../archive/search-entry.ts";
import { explainEnd } from "./explain-end.ts";
import type { Findings } from "./findings.ts";
import { listFragments, readFragment, takeIndex } from "./pagefind-output.ts";
import { openPagefindService, type PagefindIndex, type PagefindService } from "./pagefind-service.ts";
import { searchDocument } from "./search-document.ts";

/** Languages written without spaces, for which Pagefind would cut words by a dictionary of its own. */
const unspaced = new Set(["zh", "ja", "th"]);

/** What Pagefind is asked about. */
export interface Question {
	entries: readonly SearchEntry[];
	/** Of all of them. */
	language: string;
	/** Body by its key. */
	html: (ref: string) => string | undefined;
	/** Where it writes; made anew. */
	folder: string;
}

async function writeIndex(
	service: PagefindService,
	{ entries, language, html, folder }: Question,
	wordless: ReadonlySet<string>,
): Promise<void> {
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	const add = async (index: PagefindIndex, entry: SearchEntry) => {
		const body = entry.body === undefined ? "" : html(entry.body);
		if (body === undefined) throw new Error(`${entry.url}: its body is not in the cache`);
		const content = searchDocument(entry, wordless.has(entry.url) ? `<p>${entry.url.split("/").at(-2)}</p>` : body);
		const { errors } = await index.addHTMLFile({ url: entry.url, content });
		if (errors.length > 0) throw new Error(`${entry.url}: ${errors.join("; ")}`);
	};
	// Pagefind knows stems by language, and would keep `en-gb` and `en` apart, each with a WebAssembly of its own.
	const primary = language.split("-", 1)[0];
	// Letters of scripts without spaces are set apart before (`searchDocument`), so nothing is to be cut by dictionary.
	const stems = unspaced.has(primary ?? "") ? "und" : primary;
	await service.withIndex(stems, async (index) => {
		const added = entries.map((entry) => add(index, entry));
		// Pagefind takes one message after the other, so it need not wait for us to have heard of each.
		const [{ errors }] = await Promise.all([index.writeFiles({ outputPath: folder }), ...added]);
		if (errors.length > 0) throw new Error(errors.join("; "));
	});
}

async function ask(question: Question): Promise<Findings> {
	const { entries, folder } = question;
	const service = await openPagefindService();
	try {
		await writeIndex(service, question, new Set());
		const fragments = listFragments(folder);
		if (fragments.length < entries.length) {
			// Pagefind leaves out what has no word ("???"). Such an article gets the words of its address.
			const found = new Set(fragments.map((path) => readFragment(readFileSync(join(folder, path))).url));
			await writeIndex(service, question, new Set(entries.map(({ url }) => url).filter((url) => !found.has(url))));
		}
		const written = takeIndex(folder);
		for (const [page, { url }] of entries.entries())
			if (written.urls[page] !== url)
				throw new Error(`${url}: Pagefind kept nothing of it, or in another order than it was given`);
		return written;
	} finally {
		await service.close();
	}
}

/**
 * Has a Pagefind process index articles. It takes 5 ms to start, one core, and 0.35 MB for each article. All that is left in
 * the folder are the fragments.
 *
 * @throws an Error that names the article where one is at fault; the folder holds anything then
 */
export async function askPagefind(question: Question): Promise<Findings> {
	try {
		return await ask(question);
	} catch (error) {
		throw await explainEnd(error, question, ask);
	}
}
