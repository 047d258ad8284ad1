import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plate } from "../archive/plate.ts";
import { nameFrom } from "../article/address.ts";
import type { Pointer } from "../article/body.ts";
import type { KeptListing } from "../article/kept-pictures.ts";
import type { FileCache } from "../disk/file-cache.ts";
import type { FoundFile } from "../disk/walk-folder.ts";
import { examinePicture, type PictureFacts } from "../pictures/examine-picture.ts";
import { twoAtATime } from "../pictures/two-at-a-time.ts";
import type { Problem } from "../problem.ts";
import { compare } from "../text/compare.ts";
import { hash } from "../text/hash.ts";
import { nearest } from "../text/nearest.ts";

/** Kinds of file that an article may show. */
const shown = /\.(avif|gif|jpe?g|png|svg|webp)$/i;

/** A picture that the site shows. */
export interface ShownPicture {
	/** Relative to the folder of articles, as the file system spells it. */
	path: string;
	/** Of its bytes. */
	hash: string;
	facts: PictureFacts;
}

export interface GatheredPictures {
	/** In the order of their paths; of the archive's own masthead and icon too. */
	pictures: ShownPicture[];
	problems: Problem[];
}

export interface PictureSources {
	/** Published files, and what they point at. */
	pages: Iterable<{ path: string; pictures: readonly Pointer[]; uncopied: readonly Pointer[] }>;
	/** Pictures that may be pointed at, by path. */
	files: ReadonlyMap<string, FoundFile>;
	/** Masthead and icon. */
	furniture: readonly FoundFile[];
	/** Pictures of other sites on the list of those that are kept. */
	listed: KeptListing;
}

async function examine(root: string, file: FoundFile, cache: FileCache<PictureFacts>): Promise<ShownPicture> {
	const { path } = file;
	const picture = (kept: { hash: string; value: PictureFacts }) => ({ path, hash: kept.hash, facts: kept.value });
	const untouched = cache.unchanged(file);
	if (untouched) return picture(untouched);
	const bytes = readFileSync(join(root, path));
	const bytesHash = hash(bytes);
	const same = cache.sameBytes(file, bytesHash);
	if (same) return picture(same);
	const facts = await examinePicture(path, bytes);
	cache.keep(file, bytesHash, facts);
	return { path, hash: bytesHash, facts };
}

function faultsOf({ path, facts }: ShownPicture): Problem[] {
	return (facts.faults ?? []).map(({ line, column, ...fault }) => ({
		severity: "error",
		file: path,
		spot: { line, column },
		...fault,
	}));
}

/** An error in a file at the place where it names a picture. */
export function complaint(file: string, { line, written }: Pointer, message: string, hint: string): Problem {
	const spot = line === 0 ? { key: ["image", "src"] } : { line, column: 1 };
	return { severity: "error", file, spot, message, value: written, hint };
}

/**
 * The pictures that published files show, each once. One that is missing or cannot be read is an error where it is
 * named; one that holds what it should not is an error at the place in itself.
 */
export async function gatherPictures(
	{ pages, files, furniture, listed }: PictureSources,
	root: string,
	cache: FileCache<PictureFacts>,
): Promise<GatheredPictures> {
	const problems: Problem[] = [];
	const named: { file: FoundFile; problem: (message: string, hint: string) => Problem }[] = [];
	for (const page of pages) {
		for (const pointer of page.uncopied) {
			if (listed.has(pointer.path)) continue;
			const said = "this picture of another site is not kept, so it is only linked to";
			problems.push({
				...complaint(page.path, pointer, said, "to fetch it: npm run keep-pictures"),
				severity: "warning",
			});
		}
		for (const pointer of page.pictures) {
			const problem = (message: string, hint: string) => complaint(page.path, pointer, message, hint);
			const file = files.get(pointer.path);
			if (!file) {
				const near = nearest(pointer.path, files.keys());
				const hint = near
					? `did you mean ${nameFrom(page.path, near)}?`
					: "put the file beside the article, or correct its name";
				problems.push(problem("this picture does not exist", hint));
			} else if (!shown.test(pointer.path)) {
				const hint = "use JPEG, PNG, WebP, AVIF, GIF or SVG";
				problems.push(problem("this is not a kind of picture that browsers show", hint));
			} else named.push({ file, problem });
		}
	}
	// Nothing here reads an ICO file, and browsers take no orders from one.
	for (const file of furniture.filter(({ path }) => shown.test(path)))
		named.push({ file, problem: (message, hint) => ({ severity: "error", file: file.path, message, hint }) });
	const pictures = new Map<string, ShownPicture>();
	await twoAtATime(new Set(named.map(({ file }) => file)), async (file) => {
		pictures.set(file.path, await examine(root, file, cache));
	});
	for (const { file, problem } of named) {
		const wrong = pictures.get(file.path)?.facts.wrong;
		if (wrong) problems.push(problem(wrong.message, wrong.hint));
	}
	const sorted = [...pictures.values()].sort((a, b) => compare(a.path, b.path));
	return { pictures: sorted, problems: [...problems, ...sorted.flatMap(faultsOf)] };
}

/** Stands for what the encoder makes of a picture. `encoder` stands for the code that encodes. */
export function encodedKey(bytesHash: string, encoder: string): string {
	return hash(`${bytesHash} ${encoder}`);
}

/** What pages must know of each picture, by path. */
export function platesOf(pictures: readonly ShownPicture[], encoder: string): Map<string, Plate> {
	return new Map(
		pictures.map(({ path, hash: bytesHash, facts: { kind, width, height } }) => [
			path.normalize("NFC"),
			{
				...(width !== undefined && height !== undefined && { width, height }),
				...(kind === "still" && { encoded: encodedKey(bytesHash, encoder) }),
			},
		]),
	);
}
