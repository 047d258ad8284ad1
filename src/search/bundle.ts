import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Bundles, bundlePath } from "../archive/volume-table.ts";
import { hash } from "../text/hash.ts";

/**
 * Writes pieces end to end into a few files, so that one of them can be had by a range of bytes, and its neighbours
 * lie with it where a host gives only whole files.
 *
 * @param folder of the volume
 * @param size most pieces in a file
 */
export async function bundle(
	folder: string,
	name: string,
	pieces: readonly Uint8Array[],
	size: number,
): Promise<Bundles> {
	const bundles: Bundles = {
		folder: `${name}.${hash(Buffer.concat(pieces)).slice(0, 10)}`,
		size,
		lengths: pieces.map(({ length }) => length),
	};
	await mkdir(join(folder, bundles.folder));
	for (let start = 0; start < pieces.length; start += size) {
		const bytes = Buffer.concat(pieces.slice(start, start + size));
		await writeFile(join(folder, bundlePath(bundles, start)), bytes);
	}
	return bundles;
}

/** The pieces of a {@link bundle}. */
export function readBundle(folder: string, bundles: Bundles): Uint8Array[] {
	let file = new Uint8Array();
	let start = 0;
	return bundles.lengths.map((length, place) => {
		if (place % bundles.size === 0) {
			file = readFileSync(join(folder, bundlePath(bundles, place)));
			start = 0;
		}
		start += length;
		return file.subarray(start - length, start);
	});
}
