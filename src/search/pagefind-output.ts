import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { entriesOf, type IndexMeta, pagefindSignature, readIndexMeta } from "../archive/index-chunk.ts";
import type { PagefindEntry } from "../archive/volume-table.ts";
import { CountedText } from "./count-words.ts";
import type { Findings, FoundArticle } from "./findings.ts";
import { searchFields } from "./search-document.ts";

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

function readEntry(folder: string): PagefindEntry {
	const written: WrittenEntry = JSON.parse(readFileSync(join(folder, "pagefind-entry.json"), "utf8"));
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

/** Where Pagefind writes a fragment, in the folder of the volume. */
export function fragmentPath({ language }: PagefindEntry, id: string): string {
	return `fragment/${language}_${id}.pf_fragment`;
}

/** @param fragment bytes of its file */
export function readFragment(fragment: Uint8Array): { url: string; text: CountedText } {
	const { url, content }: { url: string; content: string } = JSON.parse(unpack(fragment).toString("utf8"));
	return { url, text: new CountedText(content) };
}

function readMeta(folder: string): IndexMeta {
	const name = readdirSync(folder).find((file) => file.endsWith(".pf_meta"));
	if (name === undefined) throw new Error("Pagefind wrote no description of its index");
	return readIndexMeta(unpack(readFileSync(join(folder, name))));
}

/** Names of the fragments in `folder`. */
export function listFragments(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".pf_fragment"));
}

/** Reads the index that Pagefind wrote into `folder`, and leaves nothing of it but the fragments. */
export function takeIndex(folder: string): Findings & { urls: string[] } {
	const index = readEntry(folder);
	const { pages, chunks, fields } = readMeta(folder);
	if (fields.join() !== searchFields.join()) throw new Error(`Pagefind knows articles by other fields: ${fields}`);
	const urls: string[] = [];
	const articles = pages.map(([name, length]): FoundArticle => {
		const id = name.replace(/^.*_/, "");
		const fragment = readFileSync(join(folder, fragmentPath(index, id)));
		const { url, text } = readFragment(fragment);
		urls.push(url);
		return { id, fragment, lies: "new", length, text };
	});
	const entries = chunks.map((id) => entriesOf(unpack(readFileSync(join(folder, "index", `${id}.pf_index`)))));
	// One copy of Pagefind's kit serves all volumes.
	for (const name of readdirSync(folder)) if (name !== "fragment") rmSync(join(folder, name), { recursive: true });
	return { articles, entries, index, urls };
}
