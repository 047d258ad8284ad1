import { compare } from "../../../src/text/compare.ts";
import { articleAt } from "./find-originals.ts";
import type { Hit } from "./merge.ts";

const primary = (language: string) => language.split("-", 1)[0];

// The language of the page, then what is nearly it, then the original.
function rank({ volume, original }: Hit, language: string): number {
	if (volume.language === language) return 0;
	if (primary(volume.language) === primary(language)) return 1;
	return original === undefined ? 2 : 3;
}

/** What was found, each article once. */
export interface JoinedHits {
	/** In their order. Of an article in several languages, the version that stands for all. */
	hits: readonly Hit[];
	/** The other versions that were found, by the one that stands for them. */
	others: ReadonlyMap<Hit, readonly Hit[]>;
}

/**
 * Makes one of the versions of an article. The version in the page's language stands for the article if it was found,
 * else the original, else the first by its language.
 */
export function joinVersions(hits: readonly Hit[], language: string): JoinedHits {
	const versions = new Map<string, Hit[]>();
	for (const hit of hits) if (hit.original) versions.set(hit.original.article, []);
	const versionsOf = ({ original, volume, row }: Hit) => versions.get(original?.article ?? articleAt(volume, row));
	if (versions.size === 0) return { hits, others: new Map() };
	for (const hit of hits) versionsOf(hit)?.push(hit);
	const others = new Map<Hit, readonly Hit[]>();
	for (const own of versions.values()) {
		own.sort((a, b) => rank(a, language) - rank(b, language) || compare(a.volume.language, b.volume.language));
		const [first, ...more] = own;
		if (first) others.set(first, more);
	}
	const stands = (hit: Hit) => others.has(hit) || versionsOf(hit) === undefined;
	return { hits: hits.filter(stands), others };
}
