import type { FileRecord, Manifest } from "./manifest.ts";

/** A file that the site is to have. */
export interface Wanted {
	/** In the output folder, with `/`. */
	path: string;
	/** Hash of all that it is made from. */
	key: string;
}

export interface Plan<F extends Wanted, V extends WantedVolume> {
	/** Files to make: new, made from something else than before, or damaged in the output folder. */
	dirty: F[];
	unchanged: F[];
	dirtyVolumes: V[];
	/** Files of earlier builds that the site no longer has. */
	orphans: string[];
	/** Records of what stays as it is. */
	kept: Record<string, FileRecord>;
}

export interface WantedVolume {
	id: string;
	key: string;
}

/**
 * Compares what the site is to have with what the last build wrote. `damaged` are paths whose file is missing
 * or not what the manifest says. Only files of the manifest are ever orphans. Pure.
 */
export function plan<F extends Wanted, V extends WantedVolume>(
	files: readonly F[],
	volumes: readonly V[],
	last: Manifest,
	damaged: ReadonlySet<string>,
): Plan<F, V> {
	const result: Plan<F, V> = {
		dirty: [],
		unchanged: [],
		dirtyVolumes: [],
		orphans: [],
		kept: {},
	};
	for (const file of files) {
		const record = Object.hasOwn(last.files, file.path) ? last.files[file.path] : undefined;
		if (record && record.key === file.key && !damaged.has(file.path)) {
			result.unchanged.push(file);
			result.kept[file.path] = record;
		} else result.dirty.push(file);
	}
	const torn = new Set<string>();
	for (const path of damaged) {
		const volume = last.files[path]?.volume;
		if (volume !== undefined) torn.add(volume);
	}
	const reused = new Set<string>();
	for (const volume of volumes) {
		const known = Object.hasOwn(last.volumes, volume.id) ? last.volumes[volume.id] : undefined;
		if (known?.key === volume.key && !torn.has(volume.id)) reused.add(volume.id);
		else result.dirtyVolumes.push(volume);
	}
	const wanted = new Set(files.map((file) => file.path));
	for (const [path, record] of Object.entries(last.files)) {
		if (record.volume !== undefined && reused.has(record.volume)) result.kept[path] = record;
		else if (!wanted.has(path)) result.orphans.push(path);
	}
	return result;
}
