import type { FileRecord, FileRecords } from "../plan/manifest.ts";
import { countParts } from "../text/count-parts.ts";
import { countPaths, joinPaths, splitPaths } from "./path-column.ts";

/**
 * Records of files as they lie in a manifest: a column for each field. A hundred thousand articles have a quarter of a
 * million files; as an object for each they take half as long again to read.
 */
export interface RecordColumns {
	/** A column of paths. */
	paths: string;
	/** With spaces between them. */
	keys: string;
	hashes: string;
	sizes: number[];
	modified: number[];
	/** Of each: 1 where Eleventy rendered it, else 0. */
	pages: number[];
}

// In no key and in no hash.
const BETWEEN = " ";

export function toColumns(files: ReadonlyMap<string, FileRecord>): RecordColumns {
	const records = [...files.values()];
	return {
		paths: joinPaths([...files.keys()]),
		keys: records.map(({ key }) => key).join(BETWEEN),
		hashes: records.map(({ hash }) => hash).join(BETWEEN),
		sizes: records.map(({ size }) => size),
		modified: records.map(({ modified }) => modified),
		pages: records.map(({ page }) => (page ? 1 : 0)),
	};
}

/** Whether all columns are of one length, and not empty. Threads that want only some of them ask: nothing is cut for it. */
export function areWhole({ paths, keys, hashes, sizes, modified, pages }: RecordColumns): boolean {
	const texts = [countPaths(paths), countParts(keys, BETWEEN), countParts(hashes, BETWEEN)];
	return sizes.length > 0 && [...texts, modified.length, pages.length].every((length) => length === sizes.length);
}

/** The records, of columns that are whole. */
export function fromColumns(columns: RecordColumns): FileRecords {
	const { paths, sizes, modified, pages } = columns;
	const [keys, hashes] = [columns.keys.split(BETWEEN), columns.hashes.split(BETWEEN)];
	const files: FileRecords = new Map();
	for (const [i, path] of splitPaths(paths).entries()) {
		const record: FileRecord = {
			key: keys[i] ?? "",
			hash: hashes[i] ?? "",
			size: sizes[i] ?? 0,
			modified: modified[i] ?? 0,
		};
		if (pages[i] === 1) record.page = true;
		files.set(path, record);
	}
	return files;
}
