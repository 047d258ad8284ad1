import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readWords } from "../archive/index-chunk.ts";
import type { SearchEntry, Volume } from "../archive/search-entry.ts";
import type { VolumeCard, VolumeTable } from "../archive/volume-table.ts";
import { hash } from "../text/hash.ts";
import { bundle } from "./bundle.ts";
import { packWords, WordCounter } from "./count-words.ts";
import { IndexCutter } from "./cut-index.ts";
import { facetColumns, makeTable, titleRows } from "./make-table.ts";
import {
	dropAllButFragments,
	readChunks,
	readEntry,
	readFragments,
	readMeta,
	type WrittenFragment,
} from "./pagefind-output.ts";
import { type PagefindIndex, type PagefindService, pagefindVersion } from "./pagefind-service.ts";
import { searchDocument } from "./search-document.ts";

/** As large as Pagefind's own chunks: no more files than it writes, and no more bytes where a host gives whole files. */
const PARTS_A_FILE = 7;

/** Languages written without spaces, for which Pagefind would cut words by a dictionary of its own. */
const unspaced = new Set(["zh", "ja", "th"]);

/**
 * Two volumes of one key have the same files. Bodies enter by their keys, names of facets not at all.
 *
 * @param code key of the code that indexes
 */
export function volumeKey(volume: Volume, code: string, maxFragments?: number): string {
	const rows = volume.entries.map((entry) => [
		entry.url,
		entry.title,
		entry.standfirst ?? null,
		entry.byline ?? null,
		entry.body ?? null,
		entry.language,
		entry.date ?? null,
		entry.instant ?? null,
		Object.entries(entry.facets)
			.map(([kind, facets]) => [kind, facets.map(({ key }) => key)])
			.sort(),
		entry.original ?? null,
	]);
	return hash(JSON.stringify([code, pagefindVersion, maxFragments ?? 0, volume.id, volume.language, rows]));
}

type Bodies = (ref: string) => string | undefined;

async function writeIndex(
	service: PagefindService,
	volume: Volume,
	html: Bodies,
	folder: string,
	wordless: ReadonlySet<string>,
): Promise<Map<string, WrittenFragment>> {
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
	const primary = volume.language.split("-", 1)[0];
	// Letters of scripts without spaces are set apart before (`searchDocument`), so nothing is to be cut by dictionary.
	const stems = unspaced.has(primary ?? "") ? "und" : primary;
	await service.withIndex(stems, async (index) => {
		const added = volume.entries.map((entry) => add(index, entry));
		// Pagefind takes one message after the other, so it need not wait for us to have heard of each.
		const [{ errors }] = await Promise.all([index.writeFiles({ outputPath: folder }), ...added]);
		if (errors.length > 0) throw new Error(errors.join("; "));
	});
	return readFragments(folder);
}

/** Gives the name of the file, which has a hash of the content in it. */
async function put(folder: string, name: string, ending: string, content: string | Uint8Array): Promise<string> {
	const file = `${name}.${hash(content).slice(0, 10)}.${ending}`;
	await writeFile(join(folder, file), content);
	return file;
}

function putJson(folder: string, name: string, value: unknown): Promise<string> {
	return put(folder, name, "json", JSON.stringify(value));
}

/**
 * Indexes one volume into `folder`, which is made anew. Every file in it is named by a hash of its content, or of that of
 * all files in its folder.
 *
 * @param html body by its key
 * @param maxFragments most files of fragments; one for each article when absent
 * @throws an Error that names the volume, and the article where one is at fault
 */
export async function bindVolume(
	service: PagefindService,
	volume: Volume,
	html: Bodies,
	folder: string,
	maxFragments?: number,
): Promise<VolumeCard> {
	try {
		let fragments = await writeIndex(service, volume, html, folder, new Set());
		// Pagefind leaves out what has no word ("???"). Such an article gets the words of its address.
		const wordless = volume.entries.map(({ url }) => url).filter((url) => !fragments.has(url));
		if (wordless.length > 0) fragments = await writeIndex(service, volume, html, folder, new Set(wordless));
		const entry = await readEntry(folder);
		const meta = await readMeta(folder);
		const chunks = await readChunks(folder, meta);
		await dropAllButFragments(folder);
		const kept = volume.entries.map(({ url }) => {
			const fragment = fragments.get(url);
			if (fragment === undefined) throw new Error(`${url}: Pagefind kept nothing of it`);
			return fragment;
		});
		const counter = new WordCounter(
			volume,
			kept.map(({ text }) => text),
		);
		const cutter = new IndexCutter();
		for (const chunk of chunks) {
			for (const word of readWords(chunk)) {
				counter.add(word);
				cutter.add(word);
			}
		}
		const index = { starts: cutter.starts, ...(await bundle(folder, "index", cutter.end(), PARTS_A_FILE)) };
		const facets: VolumeTable["facets"] = {};
		for (const [kind, column] of facetColumns(volume)) facets[kind] = await putJson(folder, kind, column);
		const titles = await putJson(folder, "titles", titleRows(volume));
		const ids = kept.map(({ id }) => id);
		const table = makeTable(volume, ids, meta, { index, titles, facets });
		if (maxFragments !== undefined && kept.length > maxFragments) {
			const packed = await Promise.all(kept.map(({ path }) => readFile(join(folder, path))));
			table.groups = await bundle(folder, "fragments", packed, Math.ceil(packed.length / maxFragments));
			await rm(join(folder, "fragment"), { recursive: true });
		}
		const card: VolumeCard = {
			id: volume.id,
			language: volume.language,
			count: volume.entries.length,
			table: await putJson(folder, "table", table),
			words: await put(folder, "words", "gz", packWords(counter.counts)),
			length: table.lengths.reduce((sum, length) => sum + length, 0),
			index: entry,
		};
		if (table.originals !== undefined) card.translated = true;
		if (volume.from !== undefined) card.from = volume.from;
		if (volume.to !== undefined) card.to = volume.to;
		const [oldest, newest] = [volume.entries.at(0)?.instant, volume.entries.at(-1)?.instant];
		if (oldest !== undefined) card.oldest = oldest;
		if (newest !== undefined) card.newest = newest;
		return card;
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new Error(`search volume ${volume.id}: ${reason}`, { cause: error });
	}
}
