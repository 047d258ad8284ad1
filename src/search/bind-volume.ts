import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { SearchEntry, Volume } from "../archive/search-entry.ts";
import type { PagefindEntry, VolumeCard } from "../archive/volume-table.ts";
import { hash } from "../text/hash.ts";
import { makeTable } from "./make-table.ts";
import { type PagefindIndex, type PagefindService, pagefindVersion } from "./pagefind-service.ts";
import { searchDocument } from "./search-document.ts";

/** Grows when what is written for a volume changes, so that older volumes are not used again. */
const FORMAT = 1;

// Pagefind puts this before what it compresses.
const signature = "pagefind_dcd";

/** Two volumes of one key have the same files. Bodies enter by their keys, names of facets not at all. */
export function volumeKey(volume: Volume): string {
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
	]);
	return hash(JSON.stringify([FORMAT, pagefindVersion, volume.id, volume.language, rows]));
}

type Bodies = (ref: string) => string | undefined;

async function writeIndex(
	service: PagefindService,
	volume: Volume,
	html: Bodies,
	folder: string,
	wordless: ReadonlySet<string>,
): Promise<Map<string, string>> {
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
	await service.withIndex(primary, async (index) => {
		await Promise.all(volume.entries.map((entry) => add(index, entry)));
		const { errors } = await index.writeFiles({ outputPath: folder });
		if (errors.length > 0) throw new Error(errors.join("; "));
	});
	return readFragmentIds(folder);
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
	const [language, { hash, wasm }] = only;
	return {
		version: written.version,
		language,
		hash,
		wasm: wasm ?? "unknown",
		characters: written.include_characters,
	};
}

/** By address, as Pagefind wrote them into `folder`. */
async function readFragmentIds(folder: string): Promise<Map<string, string>> {
	const ids = new Map<string, string>();
	for (const path of await readdir(folder, { recursive: true })) {
		const id = /_([^_]+)\.pf_fragment$/.exec(path)?.[1];
		if (id === undefined) continue;
		const text = gunzipSync(await readFile(join(folder, path))).toString("utf8");
		const { url } = JSON.parse(text.slice(signature.length)) as { url: string };
		ids.set(url, id);
	}
	return ids;
}

/** Pagefind writes its whole kit for every index; here one copy serves all volumes (see `searchRuntime`). */
async function dropKit(folder: string): Promise<void> {
	const needed = /^(?:index|fragment|.*\.pf_meta)$/;
	for (const name of await readdir(folder)) {
		if (!needed.test(name)) await rm(join(folder, name));
	}
}

/**
 * Indexes one volume into `folder`, which is made anew. Every file in it is named by a hash of its content.
 *
 * @param html body by its key
 * @throws an Error that names the volume, and the article where one is at fault
 */
export async function bindVolume(
	service: PagefindService,
	volume: Volume,
	html: Bodies,
	folder: string,
): Promise<VolumeCard> {
	try {
		let ids = await writeIndex(service, volume, html, folder, new Set());
		// Pagefind leaves out what has no word ("???"). Such an article gets the words of its address.
		const wordless = volume.entries.map(({ url }) => url).filter((url) => !ids.has(url));
		if (wordless.length > 0) ids = await writeIndex(service, volume, html, folder, new Set(wordless));
		const index = await readEntry(folder);
		await dropKit(folder);
		const table = makeTable(volume, (url) => {
			const id = ids.get(url);
			if (id === undefined) throw new Error(`${url}: Pagefind kept nothing of it`);
			return id;
		});
		const text = JSON.stringify(table);
		const card: VolumeCard = {
			id: volume.id,
			language: volume.language,
			count: volume.entries.length,
			table: `table.${hash(text)}.json`,
			index,
		};
		if (volume.from !== undefined) card.from = volume.from;
		if (volume.to !== undefined) card.to = volume.to;
		const [oldest, newest] = [volume.entries.at(0)?.instant, volume.entries.at(-1)?.instant];
		if (oldest !== undefined) card.oldest = oldest;
		if (newest !== undefined) card.newest = newest;
		await writeFile(join(folder, card.table), text);
		return card;
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new Error(`search volume ${volume.id}: ${reason}`, { cause: error });
	}
}
