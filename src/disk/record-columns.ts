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

const splitHashes = ({ keys, hashes }: RecordColumns) => [keys, hashes].map((column) => column.split(BETWEEN));

/** Whether all columns are of one length, and not empty. */
export function areWhole(columns: RecordColumns): boolean {
	const { paths, sizes, modified, pages } = columns;
	const others = [splitPaths(paths), ...splitHashes(columns), modified, pages];
	return sizes.length > 0 && others.every(({ length }) => length === sizes.length);
}

/** The records, of columns that are whole. */
export function fromColumns(columns: RecordColumns): FileRecords {
	const { paths, sizes, modified, pages } = columns;
	const [keys = [], hashes = []] = splitHashes(columns);
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
