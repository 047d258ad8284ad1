import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Pointer } from "../article/body.ts";
import type { FileCache } from "../disk/file-cache.ts";
import type { FoundFile } from "../disk/walk-folder.ts";
import { withoutMetadata } from "../pictures/without-metadata.ts";
import { compare } from "../text/compare.ts";
import { hash } from "../text/hash.ts";
import { NearestFinder } from "../text/nearest.ts";

// Kinds that run nothing under the site's name when a reader opens them: no HTML, XML, SVG or scripts.
const documents = /\.(pdf|txt|csv|tsv|json|jsonl|geojson|bib|ris|ics|vtt|srt|epub|rtf|docx?|xlsx?|pptx?|od[pst]|zip)$/i;
const recordings = /\.(mp3|m4a|ogg|oga|opus|wav|flac|mp4|m4v|webm|ogv)$/i;
const photographs = /\.(gif|jpe?g|png|webp)$/i;

/** A file beside the articles that one of them links to. */
export interface LinkedFile {
	/** As the file system spells it, relative to the folder of articles. */
	path: string;
	/** Also its address, without the first slash. */
	address: string;
	/** Of its bytes. */
	hash: string;
	/** Its metadata stay behind. */
	photograph: boolean;
}

/** What must be known of a file to publish it. */
export interface FileFacts {
	/** Set where it cannot be published. */
	damaged?: true;
}

export interface LinkedFiles {
	files: LinkedFile[];
	/** Why others that are linked to are not published, by address. */
	refused: Map<string, string>;
	/** The file that was probably meant by an address at which there is none. */
	nearest: (address: string) => string | undefined;
}

function examine(root: string, file: FoundFile, cache: FileCache<FileFacts>): { hash: string; value: FileFacts } {
	const untouched = cache.unchanged(file);
	if (untouched) return untouched;
	const bytes = readFileSync(join(root, file.path));
	const bytesHash = hash(bytes);
	const same = cache.sameBytes(file, bytesHash);
	if (same) return same;
	const damaged = photographs.test(file.path) && withoutMetadata(bytes) === undefined;
	const value: FileFacts = damaged ? { damaged } : {};
	cache.keep(file, bytesHash, value);
	return { hash: bytesHash, value };
}

/** The files that published texts link to, each once, by path. `others` are all that lie beside the articles. */
export function gatherLinkedFiles(
	sources: Iterable<{ addresses: readonly Pointer[] }>,
	others: ReadonlyMap<string, FoundFile>,
	root: string,
	cache: FileCache<FileFacts>,
): LinkedFiles {
	const files = new Map<string, LinkedFile>();
	const refused = new Map<string, string>();
	for (const { addresses } of sources) {
		for (const { path } of addresses) {
			const file = others.get(path.slice(1));
			if (!file || files.has(path) || refused.has(path)) continue;
			const photograph = photographs.test(path);
			if (!photograph && ![documents, recordings].some((kinds) => kinds.test(path))) {
				refused.set(path, "files of this kind are not published; save it as PDF, text or a picture");
				continue;
			}
			const { hash: bytesHash, value } = examine(root, file, cache);
			if (value.damaged) refused.set(path, "this picture is damaged, or of another kind than its name says");
			else files.set(path, { path: file.path, address: path.slice(1), hash: bytesHash, photograph });
		}
	}
	const finder = new NearestFinder(() => others.keys());
	return {
		files: [...files.values()].sort((a, b) => compare(a.path, b.path)),
		refused,
		nearest: (address) => finder.find(address.slice(1)),
	};
}

/** The bytes of a linked file as they are published. */
export function publishedBytes(root: string, { path, photograph }: LinkedFile): Uint8Array {
	const bytes = readFileSync(join(root, path));
	return photograph ? (withoutMetadata(bytes) ?? new Uint8Array()) : bytes;
}
