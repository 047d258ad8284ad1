import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { FragmentGroups } from "../archive/volume-table.ts";
import { hash } from "../text/hash.ts";

const folderName = "fragment";

/**
 * Joins the fragments of a volume, which Pagefind writes as one file for each article, into at most `most` files.
 * Each group holds a run of rows, end to end and as Pagefind compressed them, so that one of them can be had by a
 * range of bytes, and neighbours in time lie together where a host gives only whole files.
 *
 * @param folder of the volume
 * @param names of the fragments' files, in the order of the rows
 */
export async function groupFragments(folder: string, names: readonly string[], most: number): Promise<FragmentGroups> {
	const size = Math.ceil(names.length / most);
	const groups: FragmentGroups = { files: [], size, lengths: [] };
	const place = join(folder, folderName);
	for (let start = 0; start < names.length; start += size) {
		const fragments: Buffer[] = [];
		for (const name of names.slice(start, start + size)) fragments.push(await readFile(join(place, name)));
		groups.lengths.push(...fragments.map(({ length }) => length));
		const bytes = Buffer.concat(fragments);
		const file = `${folderName}/${hash(bytes)}.fragments`;
		await writeFile(join(folder, file), bytes);
		groups.files.push(file);
	}
	for (const name of await readdir(place)) if (name.endsWith(".pf_fragment")) await rm(join(place, name));
	return groups;
}
