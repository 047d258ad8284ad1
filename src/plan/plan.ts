import type { FileRecord, FileRecords, Manifest } from "./manifest.ts";

/** A file that the site is to have. */
export interface Wanted {
	/** In the output folder, with `/`. */
	path: string;
	/** Hash of all that it is made from. */
	key: string;
}

export interface FilePlan<F extends Wanted> {
	/** Files to make: new, made from something else than before, or damaged in the output folder. */
	dirty: F[];
	unchanged: F[];
	/** Records of what stays as it is. */
	kept: FileRecords;
}

/** The record of a file that is wanted as the last build wrote it, and is whole; nothing for one that is to be made. Pure. */
export function recordThatStays(
	{ path, key }: Wanted,
	last: Manifest,
	damaged: ReadonlySet<string>,
): FileRecord | undefined {
	const record = last.files.get(path);
	return record?.key === key && !damaged.has(path) ? record : undefined;
}

/**
 * Compares files that the site is to have with what the last build wrote. `damaged` are paths whose file is missing or
 * not what the manifest says. Pure.
 */
export function planFiles<F extends Wanted>(
	files: readonly F[],
	last: Manifest,
	damaged: ReadonlySet<string>,
): FilePlan<F> {
	const result: FilePlan<F> = { dirty: [], unchanged: [], kept: new Map() };
	for (const file of files) {
		const record = recordThatStays(file, last, damaged);
		if (record) {
			result.unchanged.push(file);
			result.kept.set(file.path, record);
		} else result.dirty.push(file);
	}
	return result;
}

export interface WantedVolume {
	id: string;
	/** Hash of all that its files are made from. */
	key: string;
}

export interface VolumePlan<V extends WantedVolume> {
	dirty: V[];
	/** Records of the files of all other volumes. */
	kept: FileRecords;
}

/** The volumes of the last build of which a file is damaged. */
export function tornVolumes({ files }: Manifest, damaged: ReadonlySet<string>): Set<string | undefined> {
	return new Set([...damaged].map((path) => files.get(path)?.volume));
}

/** Compares volumes in the same way: one of which a file is damaged is made anew. Pure. */
export function planVolumes<V extends WantedVolume>(
	volumes: readonly V[],
	last: Manifest,
	damaged: ReadonlySet<string>,
): VolumePlan<V> {
	const torn = tornVolumes(last, damaged);
	const reused = new Set<string>();
	const result: VolumePlan<V> = { dirty: [], kept: new Map() };
	for (const volume of volumes) {
		const known = Object.hasOwn(last.volumes, volume.id) ? last.volumes[volume.id] : undefined;
		if (known?.key === volume.key && !torn.has(volume.id)) reused.add(volume.id);
		else result.dirty.push(volume);
	}
	if (reused.size === 0) return result;
	for (const [path, record] of last.files) {
		if (record.volume !== undefined && reused.has(record.volume)) result.kept.set(path, record);
	}
	return result;
}

/** Files of the last build that the site no longer has. Only files of the manifest are ever orphans. Pure. */
export function orphansOf(last: Manifest, stays: (path: string) => boolean): string[] {
	return [...last.files.keys()].filter((path) => !stays(path));
}
