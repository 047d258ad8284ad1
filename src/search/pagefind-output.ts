import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { type IndexMeta, pagefindSignature, readIndexMeta } from "../archive/index-chunk.ts";
import type { PagefindEntry } from "../archive/volume-table.ts";
import { CountedText } from "./count-words.ts";

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

function unpack(bytes: Uint8Array): Buffer {
	return gunzipSync(bytes).subarray(pagefindSignature.length);
}

/** What Pagefind's index in `folder` says of itself. */
export async function readEntry(folder: string): Promise<PagefindEntry> {
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

/** What Pagefind kept of an article. */
export interface WrittenFragment {
	id: string;
	/** Of its file, in the folder of the volume. */
	path: string;
	text: CountedText;
}

/** By address. */
export async function readFragments(folder: string): Promise<Map<string, WrittenFragment>> {
	const fragments = new Map<string, WrittenFragment>();
	for (const path of await readdir(folder, { recursive: true })) {
		const id = /_([^_]+)\.pf_fragment$/.exec(path)?.[1];
		if (id === undefined) continue;
		const text = unpack(await readFile(join(folder, path))).toString("utf8");
		const { url, content } = JSON.parse(text) as { url: string; content: string };
		fragments.set(url, { id, path, text: new CountedText(content) });
	}
	return fragments;
}

export async function readMeta(folder: string): Promise<IndexMeta> {
	const name = (await readdir(folder)).find((file) => file.endsWith(".pf_meta"));
	if (name === undefined) throw new Error("Pagefind wrote no description of its index");
	return readIndexMeta(unpack(await readFile(join(folder, name))));
}

/** All chunks of its index, unpacked. */
export function readChunks(folder: string, { chunks }: IndexMeta): Promise<Uint8Array[]> {
	return Promise.all(chunks.map(async (id) => unpack(await readFile(join(folder, "index", `${id}.pf_index`)))));
}

/** Leaves the fragments alone: the index has been read, and one copy of Pagefind's kit serves all volumes. */
export async function dropAllButFragments(folder: string): Promise<void> {
	for (const name of await readdir(folder)) if (name !== "fragment") await rm(join(folder, name), { recursive: true });
}
