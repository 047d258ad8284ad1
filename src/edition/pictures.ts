import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Pointer } from "../article/body.ts";
import type { FileCache } from "../disk/file-cache.ts";
import type { FoundFile } from "../disk/scan-folder.ts";
import type { Problem } from "../problem.ts";
import { hash } from "../text/hash.ts";
import { nearest } from "../text/nearest.ts";

/** Kinds of file that an article may show. */
const shown = /\.(avif|gif|jpe?g|png|svg|webp)$/i;

// An SVG is a document: opened by itself it would run its scripts under the site's name.
const active =
	/<script|<foreignObject|<iframe|<embed|<object|\son[a-z]+\s*=|javascript:|<!ENTITY|<use[^>]+href\s*=\s*["'](?!#)/i;

/** What must be known of a picture to show it. */
export interface PictureFacts {
	/** Why it may not be shown. */
	danger?: string;
}

export interface ShownPicture {
	/** Relative to the folder of articles; also its address, without the first slash. */
	path: string;
	/** Of its bytes. */
	hash: string;
}

function examine(root: string, file: FoundFile, cache: FileCache<PictureFacts>): { hash: string; value: PictureFacts } {
	const untouched = cache.unchanged(file);
	if (untouched) return untouched;
	const bytes = readFileSync(join(root, file.path));
	const bytesHash = hash(bytes);
	const same = cache.sameBytes(file, bytesHash);
	if (same) return same;
	const found = /\.svg$/i.test(file.path) ? active.exec(bytes.toString("utf8"))?.[0].trim() : undefined;
	const value: PictureFacts = found === undefined ? {} : { danger: found };
	cache.keep(file, bytesHash, value);
	return { hash: bytesHash, value };
}

/** The pictures that published files show, each once, by path. A missing or unsafe one is an error where it is named. */
export function gatherPictures(
	sources: Iterable<{ path: string; pictures: readonly Pointer[] }>,
	others: ReadonlyMap<string, FoundFile>,
	root: string,
	cache: FileCache<PictureFacts>,
): { pictures: ShownPicture[]; problems: Problem[] } {
	const problems: Problem[] = [];
	const pictures = new Map<string, ShownPicture>();
	for (const source of sources) {
		for (const pointer of source.pictures) {
			const problem = (message: string, hint: string): Problem => ({
				severity: "error",
				file: source.path,
				spot: pointer.line === 0 ? { key: ["image", "src"] } : { line: pointer.line, column: 1 },
				message,
				value: pointer.written,
				hint,
			});
			const file = others.get(pointer.path);
			if (!file) {
				const near = nearest(pointer.path, others.keys());
				problems.push(
					problem(
						"this picture does not exist",
						near ? `did you mean ${near}?` : "put the file beside the article, or correct its name",
					),
				);
				continue;
			}
			if (!shown.test(pointer.path)) {
				problems.push(
					problem("this is not a kind of picture that browsers show", "use JPEG, PNG, WebP, AVIF, GIF or SVG"),
				);
				continue;
			}
			const { hash: bytesHash, value } = examine(root, file, cache);
			if (value.danger !== undefined)
				problems.push(
					problem(
						`this picture holds something that could run in a reader's browser: ${value.danger}`,
						"save it without scripts, links and foreign objects",
					),
				);
			pictures.set(file.path, { path: file.path, hash: bytesHash });
		}
	}
	return {
		pictures: [...pictures.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
		problems,
	};
}
