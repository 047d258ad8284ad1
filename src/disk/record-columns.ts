import type { FileRecord, FileRecords } from "../plan/manifest.ts";
import { joinPaths, splitPaths } from "./path-column.ts";

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

/** The records; nothing where the columns are not all of one length. */
export function fromColumns(columns: RecordColumns): FileRecords | undefined {
	const { sizes, modified, pages } = columns;
	const files: FileRecords = new Map();
	if (sizes.length === 0) return files;
	const paths = splitPaths(columns.paths);
	const [keys = [], hashes = []] = [columns.keys, columns.hashes].map((text) => text.split(BETWEEN));
	if ([paths, keys, hashes, modified, pages].some(({ length }) => length !== sizes.length)) return undefined;
	for (const [i, path] of paths.entries()) {
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
