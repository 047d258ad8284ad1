import type { FileRecord, FileRecords } from "../plan/manifest.ts";

/**
 * Records of files as they lie in a manifest: a column for each field. A hundred thousand articles have a quarter of a
 * million files; as an object for each they take half as long again to read.
 */
export interface RecordColumns {
	/** Texts stand end to end, with {@link BETWEEN} between them. */
	paths: string;
	keys: string;
	hashes: string;
	sizes: number[];
	modified: number[];
	/** Of each: 1 where Eleventy rendered it, else 0. */
	pages: number[];
	/** Of each: place in `names`, or -1. */
	volumes: number[];
	names: string[];
}

/** In no path, and in no hash. JSON writes it as it is, so that whole columns are read at a stretch. */
const BETWEEN = "//";

export function toColumns(files: FileRecords): RecordColumns {
	const records = [...files.values()];
	const places = new Map<string, number>();
	const placeOf = (name: string | undefined) => {
		if (name === undefined) return -1;
		const place = places.get(name) ?? places.size;
		places.set(name, place);
		return place;
	};
	const volumes = records.map(({ volume }) => placeOf(volume));
	return {
		paths: [...files.keys()].join(BETWEEN),
		keys: records.map(({ key }) => key).join(BETWEEN),
		hashes: records.map(({ hash }) => hash).join(BETWEEN),
		sizes: records.map(({ size }) => size),
		modified: records.map(({ modified }) => modified),
		pages: records.map(({ page }) => (page ? 1 : 0)),
		volumes,
		names: [...places.keys()],
	};
}

export function fromColumns(columns: RecordColumns): FileRecords {
	const { sizes, modified, pages, volumes, names } = columns;
	const [paths, keys, hashes] = [columns.paths, columns.keys, columns.hashes].map((text) => text.split(BETWEEN));
	const files: FileRecords = new Map();
	for (const [i, size] of sizes.entries()) {
		const volume = names[volumes[i] ?? -1];
		const record: FileRecord = { key: keys?.[i] ?? "", hash: hashes?.[i] ?? "", size, modified: modified[i] ?? 0 };
		if (pages[i] === 1) record.page = true;
		if (volume !== undefined) record.volume = volume;
		files.set(paths?.[i] ?? "", record);
	}
	return files;
}
