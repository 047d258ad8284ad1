import { volumeOf } from "./drawers.ts";
import type { Manifest } from "./manifest.ts";

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
}

/** Whether a file is wanted as the last build wrote it, and is whole; else it is to be made. */
export function staysAsItIs({ path, key }: Wanted, last: Manifest, damaged: ReadonlySet<string>): boolean {
	return last.files.get(path)?.key === key && !damaged.has(path);
}

/**
 * Compares files that the site is to have with what the last build wrote. `damaged` are paths whose file is missing or
 * not what the manifest says.
 */
export function planFiles<F extends Wanted>(
	files: readonly F[],
	last: Manifest,
	damaged: ReadonlySet<string>,
): FilePlan<F> {
	const result: FilePlan<F> = { dirty: [], unchanged: [] };
	for (const file of files) result[staysAsItIs(file, last, damaged) ? "unchanged" : "dirty"].push(file);
	return result;
}

export interface WantedVolume {
	id: string;
	/** Hash of all that its files are made from. */
	key: string;
}

export interface VolumePlan<V extends WantedVolume> {
	dirty: V[];
	/** Ids of all others, which stay as they are. */
	reused: Set<string>;
}

/** The volumes of which a file is damaged. */
export function tornVolumes(damaged: ReadonlySet<string>): Set<string | undefined> {
	return new Set([...damaged].map(volumeOf));
}

/** Compares volumes in the same way: one of which a file is damaged is made anew. */
export function planVolumes<V extends WantedVolume>(
	volumes: readonly V[],
	last: Manifest,
	damaged: ReadonlySet<string>,
): VolumePlan<V> {
	const torn = tornVolumes(damaged);
	const result: VolumePlan<V> = { dirty: [], reused: new Set() };
	for (const volume of volumes) {
		const known = Object.hasOwn(last.volumes, volume.id) ? last.volumes[volume.id] : undefined;
		if (known?.key === volume.key && !torn.has(volume.id)) result.reused.add(volume.id);
		else result.dirty.push(volume);
	}
	return result;
}

/**
 * Files of the last build that the site no longer has. Only files of the manifest are ever orphans. Of `reused` volumes
 * every file stays.
 */
export function orphansOf(
	{ files }: Manifest,
	stays: (path: string) => boolean,
	reused: ReadonlySet<string> = new Set(),
): string[] {
	const looked = files.drawers.filter((drawer) => !reused.has(volumeOf(drawer) ?? ""));
	return looked.flatMap((drawer) => [...files.in(drawer).keys()].filter((path) => !stays(path)));
}
