import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { type IndexMeta, pagefindSignature, readIndexMeta } from "../archive/index-chunk.ts";
import type { SearchEntry, Volume } from "../archive/search-entry.ts";
import type { PagefindEntry, VolumeCard, VolumeTable } from "../archive/volume-table.ts";
import { hash } from "../text/hash.ts";
import { CountedText, countWords, packWords } from "./count-words.ts";
import { groupFragments } from "./group-fragments.ts";
import { facetColumns, makeTable, titleRows } from "./make-table.ts";
import { type PagefindIndex, type PagefindService, pagefindVersion } from "./pagefind-service.ts";
import { searchDocument } from "./search-document.ts";

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
): Promise<Map<string, Fragment>> {
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

interface WrittenEntry {
	version: string;
	languages: {
		[language: string]: {
			hash: string;
			wasm: string | null;
			page_count: number;
		};
	};
	include_characters: string[];
}

async function readEntry(folder: string): Promise<PagefindEntry> {
	const written: WrittenEntry = JSON.parse(await readFile(join(folder, "pagefind-entry.json"), "utf8"));
	const [only, ...others] = Object.entries(written.languages);
	if (only === undefined || others.length > 0) {
		throw new Error(`Pagefind indexed it in other languages than one: ${Object.keys(written.languages).join(", ")}`);
	}
	const [language, { wasm }] = only;
	return {
		version: written.version,
		language,
		family: wasm ?? "unknown",
		characters: written.include_characters,
	};
}

interface Fragment {
	id: string;
	text: CountedText;
}

/** By address, as Pagefind wrote them into `folder`. */
async function readFragments(folder: string): Promise<Map<string, Fragment>> {
	const fragments = new Map<string, Fragment>();
	for (const path of await readdir(folder, { recursive: true })) {
		const id = /_([^_]+)\.pf_fragment$/.exec(path)?.[1];
		if (id === undefined) continue;
		const text = unpack(await readFile(join(folder, path))).toString("utf8");
		const { url, content } = JSON.parse(text) as { url: string; content: string };
		fragments.set(url, { id, text: new CountedText(content) });
	}
	return fragments;
}

function unpack(bytes: Uint8Array): Buffer {
	return gunzipSync(bytes).subarray(pagefindSignature.length);
}

async function readMeta(folder: string): Promise<IndexMeta> {
	const name = (await readdir(folder)).find((file) => file.endsWith(".pf_meta"));
	if (name === undefined) throw new Error("Pagefind wrote no description of its index");
	return readIndexMeta(unpack(await readFile(join(folder, name))));
}

/** All parts of its index, unpacked. */
function readChunks(folder: string, { chunks }: IndexMeta): Promise<Uint8Array[]> {
	return Promise.all(chunks.map(async ([, , id]) => unpack(await readFile(join(folder, "index", `${id}.pf_index`)))));
}

/** Pagefind writes its whole kit for every index; here one copy serves all volumes (see `searchRuntime`). */
async function dropKit(folder: string): Promise<void> {
	const needed = /^(?:index|fragment)$/;
	for (const name of await readdir(folder)) {
		if (!needed.test(name)) await rm(join(folder, name));
	}
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
 * Indexes one volume into `folder`, which is made anew. Every file in it is named by a hash of its content.
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
		const index = await readEntry(folder);
		const meta = await readMeta(folder);
		await dropKit(folder);
		const kept = volume.entries.map(({ url }) => {
			const fragment = fragments.get(url);
			if (fragment === undefined) throw new Error(`${url}: Pagefind kept nothing of it`);
			return fragment;
		});
		const facets: VolumeTable["facets"] = {};
		for (const [kind, column] of facetColumns(volume)) facets[kind] = await putJson(folder, kind, column);
		const titles = await putJson(folder, "titles", titleRows(volume));
		const ids = kept.map(({ id }) => id);
		const table = makeTable(volume, ids, meta, { titles, facets });
		if (maxFragments !== undefined && kept.length > maxFragments) {
			const names = ids.map((id) => `${index.language}_${id}.pf_fragment`);
			table.groups = await groupFragments(folder, names, maxFragments);
		}
		const texts = kept.map(({ text }) => text);
		const words = packWords(countWords(volume, await readChunks(folder, meta), texts));
		const card: VolumeCard = {
			id: volume.id,
			language: volume.language,
			count: volume.entries.length,
			table: await putJson(folder, "table", table),
			words: await put(folder, "words", "gz", words),
			length: table.lengths.reduce((sum, length) => sum + length, 0),
			index,
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
