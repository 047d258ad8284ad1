import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { VolumeCard } from "../archive/volume-table.ts";
import type { WordBuckets, WordCounts } from "../archive/word-table.ts";
import { drawerOf } from "../plan/drawers.ts";
import type { Manifest } from "../plan/manifest.ts";
import { unpackWords } from "../search/count-words.ts";
import { bucketsOf, groupByFamily, joinFamily, mendFamily, type WordFile, wordsPath } from "../search/join-words.ts";
import { hash } from "../text/hash.ts";
import type { Asset } from "./assets.ts";

export function wordAsset({ path, text }: WordFile): Asset {
	return { path, key: hash(text), source: { bytes: Buffer.from(text) } };
}

/** The table of words of all families, made of all volumes. `folder` holds them. */
export function joinWords(cards: readonly VolumeCard[], folder: string): Asset[] {
	const buckets = bucketsOf(cards);
	return [...groupByFamily(cards)].flatMap(([family, own]) => {
		const cut = buckets[family];
		if (cut === undefined) return [];
		return joinFamily(family, own, cut, (card) => readFileSync(join(folder, wordsPath(card)))).map(wordAsset);
	});
}

/** The last good site, and where the next is made ready. */
interface Places {
	last: Manifest;
	damaged: ReadonlySet<string>;
	output: string;
	staging: string;
}

/** Files of the table that are to be written, and paths of those that stay. */
export interface WordTables {
	assets: Asset[];
	kept: string[];
}

/**
 * The table of words after a build in which some volumes have changed. Where the last site has a whole table that is
 * cut in the same way, only what the changed volumes had and have is taken from it and added to it.
 */
export function renewWords(cards: readonly VolumeCard[], places: Places): WordTables {
	const renewed: WordTables = { assets: [], kept: [] };
	const before = Object.values(places.last.volumes).flatMap(({ card }) => card ?? []);
	const [was, is] = [bucketsOf(before), bucketsOf(cards)];
	const [old, now] = [groupByFamily(before), groupByFamily(cards)];
	for (const [family, own] of now) {
		const cut = is[family];
		if (cut === undefined) continue;
		const others = old.get(family) ?? [];
		const mended =
			String(Object.values(was[family] ?? {})) === String(Object.values(cut)) && mend(family, others, own, cut, places);
		if (mended) {
			renewed.assets.push(...mended.assets);
			renewed.kept.push(...mended.kept);
			continue;
		}
		const files = joinFamily(family, own, cut, (card) => readFileSync(newest(wordsPath(card), places)));
		renewed.assets.push(...files.map(wordAsset));
	}
	return renewed;
}

function newest(path: string, { staging, output }: Places): string {
	const staged = join(staging, path);
	return existsSync(staged) ? staged : join(output, path);
}

/** Nothing where the old table or what went into it is not whole. */
function mend(
	family: string,
	before: readonly VolumeCard[],
	cards: readonly VolumeCard[],
	buckets: WordBuckets,
	places: Places,
): WordTables | undefined {
	const { last, damaged, output } = places;
	const folder = `search/words/${family}/`;
	const table = [...last.files.in(drawerOf(folder)).keys()].filter((path) => path.startsWith(folder));
	const [had, has] = [new Set(before.map(wordsPath)), new Set(cards.map(wordsPath))];
	const removed = before.map(wordsPath).filter((path) => !has.has(path));
	const added = cards.map(wordsPath).filter((path) => !had.has(path));
	// Joining all volumes costs less than taking most of them away and adding them again.
	if (table.length !== buckets.stems + buckets.spellings || added.length > cards.length / 2) return undefined;
	if ([...table, ...removed].some((path) => damaged.has(path) || !last.files.has(path))) return undefined;
	const read = (path: string): WordCounts => unpackWords(readFileSync(path));
	const files = mendFamily(
		family,
		added.map((path) => read(newest(path, places))),
		removed.map((path) => read(join(output, path))),
		buckets,
		(path) => readFileSync(join(output, path), "utf8"),
	);
	const changed = new Set(files.map(({ path }) => path));
	return { assets: files.map(wordAsset), kept: table.filter((path) => !changed.has(path)) };
}
