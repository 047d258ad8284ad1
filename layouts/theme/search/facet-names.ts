import type { ArchiveHoldings, FacetName, VolumeList } from "../../../src/archive/volume-table.ts";
import { languageName } from "./language-name.ts";
import { pageWords } from "./page-words.ts";
import type { FacetGroup } from "./query-state.ts";

/** Names of one group, the most frequent first; years newest first. */
export type FacetNames = () => Promise<FacetName[]>;

async function fetchNames(address: string): Promise<FacetName[]> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${response.status} for ${address}`);
	const names = (await response.json()) as FacetName[];
	return names.sort((a, b) => b[2] - a[2]);
}

/** Asks once, and again when that failed. */
function once(ask: FacetNames): FacetNames {
	let asked: Promise<FacetName[]> | undefined;
	return () => {
		asked ??= ask().catch((error: unknown) => {
			asked = undefined;
			throw error;
		});
		return asked;
	};
}

function held({ years, languages }: ArchiveHoldings): { [group in FacetGroup]?: FacetName[] } {
	return {
		years: years.map(([year, count]): FacetName => [year, pageWords.showYear(Number(year)), count]).reverse(),
		languages: languages.map(([tag, count]): FacetName => [tag, languageName(tag), count]),
	};
}

/**
 * Where the names of a group come from: a file that is fetched when they are wanted, or the list of volumes. Nothing
 * for a group that would narrow nothing.
 *
 * @param listAddress absolute address of the list of volumes
 */
export function facetNames(group: FacetGroup, list: VolumeList, listAddress: string): FacetNames | undefined {
	if (group !== "years" && group !== "languages") {
		const address = new URL(`facets/${group}.json`, listAddress).href;
		return list.facets.includes(group) ? once(() => fetchNames(address)) : undefined;
	}
	const names = held(list.holdings)[group] ?? [];
	return names.length > 1 ? async () => names : undefined;
}
