import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { VolumeCard, VolumeTable } from "../archive/volume-table.ts";
import { hash } from "../text/hash.ts";
import { readBundle } from "./bundle.ts";
import type { Findings, FoundArticle } from "./findings.ts";
import { fragmentPath, readFragment } from "./pagefind-output.ts";

/** A volume as the last build left it, whole. */
export interface LastVolume {
	/** The volume's own. */
	folder: string;
	card: VolumeCard;
	/** Keys of its rows, as `rowKeys` gives them. */
	rows: readonly string[];
}

/**
 * What Pagefind found in its articles then, read back from its files. Nothing where one cannot be read: the table is named
 * by its hash and what is compressed carries a checksum, so what was changed unseen is not taken for whole.
 */
export function readLastVolume({ folder, card }: LastVolume): Findings | undefined {
	const read = (path: string) => readFileSync(join(folder, path));
	try {
		const bytes = read(card.table);
		if (!card.table.includes(hash(bytes).slice(0, 10))) return undefined;
		const table: VolumeTable = JSON.parse(bytes.toString("utf8"));
		const { fragments, groups, lengths } = table;
		const grouped = groups && readBundle(folder, groups);
		const articles = fragments.map((id, row): FoundArticle => {
			const fragment = grouped?.[row] ?? read(fragmentPath(card.index, id));
			const { text } = readFragment(fragment);
			return { id, fragment, lies: grouped ? "grouped" : "last", length: lengths[row] ?? 0, text };
		});
		const entries = readBundle(folder, table.index).map((part) => gunzipSync(part));
		return { articles, entries, index: card.index };
	} catch {
		return undefined;
	}
}
