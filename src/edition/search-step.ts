import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { VolumeCard } from "../archive/volume-table.ts";
import type { Bodies } from "../disk/bodies.ts";
import type { Progress } from "../report/progress.ts";
import { indexVolumes } from "../search/index-volumes.ts";
import { searchFiles } from "../search/search-files.ts";
import { searchRuntime, searchRuntimeKey } from "../search/search-runtime.ts";
import { hash } from "../text/hash.ts";
import type { Asset } from "./assets.ts";
import { type Composition, type CutVolume, runtimeGroup } from "./compose.ts";

/** The group of Pagefind's own files, which goes by the languages there are. */
export function runtimeVolume(composition: Composition): { id: string; key: string; languages: string[] } | undefined {
	if (composition.volumes.length === 0) return undefined;
	const languages = [...new Set(composition.volumes.map(({ volume }) => volume.language))].sort();
	return { id: runtimeGroup, key: searchRuntimeKey(languages), languages };
}

/** Indexes volumes into the staging folder; the files of each are then under `search/volumes/ID/`. */
export async function indexDirty(
	volumes: readonly CutVolume[],
	bodies: Bodies,
	staging: string,
	progress: Progress,
): Promise<Map<string, VolumeCard>> {
	const cards = new Map<string, VolumeCard>();
	if (volumes.length === 0) return cards;
	const stage = progress.stage(
		"indexing",
		volumes.reduce((sum, { volume }) => sum + volume.entries.length, 0),
	);
	const indexed = await indexVolumes(
		volumes.map(({ volume }) => volume),
		{ html: (ref) => bodies.get(ref), folder: staging, onIndexed: (card) => stage.step(card.count) },
	);
	for (const card of indexed) cards.set(card.id, card);
	stage.end();
	return cards;
}

export async function stageRuntime(languages: readonly string[], staging: string): Promise<void> {
	for (const { url, bytes } of await searchRuntime(languages)) {
		const target = join(staging, url);
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, bytes);
	}
}

/** The lists that the search page starts from. */
export function searchLists(cards: readonly VolumeCard[], names: Composition["names"]): Asset[] {
	return searchFiles(cards, names).map(({ url, text }) => ({
		path: url.slice(1),
		key: hash(text),
		source: { bytes: Buffer.from(text) },
	}));
}

/** The volume that a staged file belongs to. */
export function volumeOf(path: string): string | undefined {
	if (path.startsWith("search/pagefind/")) return runtimeGroup;
	return /^search\/volumes\/([^/]+)\/.+/.exec(path)?.[1];
}
