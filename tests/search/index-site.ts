import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { countHoldings } from "../../src/archive/count-holdings.ts";
import { type FacetKind, facetKinds, type SearchEntry, type Volume } from "../../src/archive/search-entry.ts";
import { type FacetName, type VolumeCard, volumeFolder } from "../../src/archive/volume-table.ts";
import { cutVolumes } from "../../src/archive/volumes.ts";
import { stageAsset } from "../../src/edition/assets.ts";
import { joinWords } from "../../src/edition/word-tables.ts";
import { type BindingOptions, bindVolume } from "../../src/search/bind-volume.ts";
import { facetFiles, facetsWithNames, joinedFiles } from "../../src/search/search-files.ts";
import { searchRuntime } from "../../src/search/search-runtime.ts";

function facetNames(entries: readonly SearchEntry[], kind: FacetKind): FacetName[] {
	const found = new Map<string, FacetName>();
	for (const { key, name } of entries.flatMap((entry) => entry.facets[kind] ?? [])) {
		found.set(key, [key, name, (found.get(key)?.[2] ?? 0) + 1]);
	}
	return [...found.values()];
}

interface Wishes extends Pick<BindingOptions, "html" | "maxFragments"> {
	/** The volumes go to `search/volumes/` in it. */
	folder: string;
}

/** Binds a volume anew where a build would. */
export async function indexVolume(volume: Volume, { folder, ...wishes }: Wishes): Promise<VolumeCard> {
	const own = join(folder, volumeFolder(volume.id));
	return (await bindVolume(volume, { ...wishes, folder: own, code: "" })).card;
}

/** Binds volumes one after the other. */
export async function indexVolumes(volumes: readonly Volume[], wishes: Wishes): Promise<VolumeCard[]> {
	const cards: VolumeCard[] = [];
	for (const volume of volumes) cards.push(await indexVolume(volume, wishes));
	return cards;
}

/**
 * Writes everything that search reads of these articles into `folder`, as a build does.
 *
 * @param html body by its key
 * @param size most articles of a volume
 */
export async function indexSite(
	entries: readonly SearchEntry[],
	html: (ref: string) => string | undefined,
	folder: string,
	size: number,
	synonyms: string[][] = [],
	maxFragments?: number,
): Promise<void> {
	const put = (url: string, content: string | Uint8Array) => {
		mkdirSync(dirname(join(folder, url)), { recursive: true });
		writeFileSync(join(folder, url), content);
	};
	const cards = await indexVolumes(cutVolumes(entries, size), { html, folder, maxFragments });
	const names = Object.fromEntries(facetKinds.map((kind) => [kind, facetNames(entries, kind)]));
	const whole = { facets: facetsWithNames(names), holdings: countHoldings(entries), synonyms };
	for (const { url, text } of [...joinedFiles(cards, whole), ...facetFiles(names)]) put(url, text);
	for (const asset of joinWords(cards, folder)) stageAsset(asset, folder);
	for (const { url, bytes } of await searchRuntime(cards.map(({ language }) => language))) put(url, bytes);
}
