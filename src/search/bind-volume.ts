import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Volume } from "../archive/search-entry.ts";
import type { PagefindEntry, VolumeCard, VolumeTable } from "../archive/volume-table.ts";
import { hash } from "../text/hash.ts";
import { bundle } from "./bundle.ts";
import { packWords, WordCounter } from "./count-words.ts";
import { IndexCutter } from "./cut-index.ts";
import type { FoundArticle } from "./findings.ts";
import { type GatheringOptions, gatherFindings } from "./gather-findings.ts";
import { facetColumns, makeTable, titleRows } from "./make-table.ts";
import { fragmentPath } from "./pagefind-output.ts";

/** As large as Pagefind's own chunks: no more files than it writes, and no more bytes where a host gives whole files. */
const PARTS_A_FILE = 7;

export interface BindingOptions extends GatheringOptions {
	/** Most files of fragments; one for each article when absent. */
	maxFragments?: number | undefined;
}

/** What is known of a volume once it is bound. */
export interface BoundVolume {
	card: VolumeCard;
	/** What tells the next build which of its articles are as they were. */
	rows: string[];
	/** Files that stay in the folder of the last volume, since both have them. */
	kept: string[];
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

/** Has the fragments where they belong; gives those that are in the last volume's folder already. */
async function placeFragments(folder: string, index: PagefindEntry, articles: readonly FoundArticle[]) {
	const kept: string[] = [];
	await mkdir(join(folder, "fragment"), { recursive: true });
	for (const { id, fragment, lies } of articles) {
		const path = fragmentPath(index, id);
		if (lies === "last") kept.push(path);
		if (lies === "grouped") await writeFile(join(folder, path), fragment);
	}
	return kept;
}

/**
 * Binds one volume into `folder`. Every file in it is named by a hash of its content, or of that of all files in its
 * folder. The files depend on its articles alone, whatever there is of a last volume.
 *
 * @throws an Error that names the volume, and the article where one is at fault; the volume may be half written
 */
export async function bindVolume(volume: Volume, options: BindingOptions): Promise<BoundVolume> {
	const { folder, maxFragments } = options;
	try {
		await rm(folder, { recursive: true, force: true });
		await mkdir(folder, { recursive: true });
		const { articles, words, index: pagefind, rows } = await gatherFindings(volume, options);
		const counter = new WordCounter(
			volume,
			articles.map(({ text }) => text),
		);
		const cutter = new IndexCutter();
		for (const word of words) {
			counter.add(word);
			cutter.add(word);
		}
		const index = { starts: cutter.starts, ...(await bundle(folder, "index", cutter.end(), PARTS_A_FILE)) };
		const facets: VolumeTable["facets"] = {};
		for (const [kind, column] of facetColumns(volume)) facets[kind] = await putJson(folder, kind, column);
		const titles = await putJson(folder, "titles", titleRows(volume));
		const table = makeTable(volume, articles, { index, titles, facets });
		let kept: string[] = [];
		if (maxFragments !== undefined && articles.length > maxFragments) {
			const pieces = articles.map(({ fragment }) => fragment);
			table.groups = await bundle(folder, "fragments", pieces, Math.ceil(pieces.length / maxFragments));
			await rm(join(folder, "fragment"), { recursive: true, force: true });
		} else kept = await placeFragments(folder, pagefind, articles);
		const card: VolumeCard = {
			id: volume.id,
			language: volume.language,
			count: volume.entries.length,
			table: await putJson(folder, "table", table),
			words: await put(folder, "words", "gz", packWords(counter.counts)),
			length: table.lengths.reduce((sum, length) => sum + length, 0),
			index: pagefind,
		};
		if (table.originals !== undefined) card.translated = true;
		if (volume.from !== undefined) card.from = volume.from;
		if (volume.to !== undefined) card.to = volume.to;
		const [oldest, newest] = [volume.entries.at(0)?.instant, volume.entries.at(-1)?.instant];
		if (oldest !== undefined) card.oldest = oldest;
		if (newest !== undefined) card.newest = newest;
		return { card, rows, kept };
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new Error(`search volume ${volume.id}: ${reason}`, { cause: error });
	}
}
