import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { countHoldings } from "../archive/count-holdings.ts";
import type { FacetKind, Volume } from "../archive/search-entry.ts";
import { type ArchiveHoldings, type VolumeCard, volumeFolder } from "../archive/volume-table.ts";
import { cutVolumes } from "../archive/volumes.ts";
import type { Crew } from "../crew/crew.ts";
import type { Desk } from "../pages/desk.ts";
import { facetNames, type ShelvedArticle, searchEntry, shelve } from "../pages/search-entries.ts";
import { runtimeGroup } from "../plan/drawers.ts";
import type { Manifest } from "../plan/manifest.ts";
import { fallsInto, type Part, shareOfVolumes } from "../plan/part.ts";
import { planVolumes, tornVolumes } from "../plan/plan.ts";
import type { Progress } from "../report/progress.ts";
import type { BoundVolume } from "../search/bind-volume.ts";
import type { IndexTask } from "../search/index-volume.ts";
import type { LastVolume } from "../search/last-volume.ts";
import { facetFiles, facetsWithNames, joinedFiles, type SearchFile } from "../search/search-files.ts";
import { searchRuntime, searchRuntimeKey } from "../search/search-runtime.ts";
import { volumeKey } from "../search/volume-key.ts";
import { hash } from "../text/hash.ts";
import type { Asset } from "./assets.ts";
import type { Folders } from "./folders.ts";
import { joinWords, renewWords } from "./word-tables.ts";

/** What is known of the search of the whole archive before any volume is indexed. */
export interface WholeSearch {
	/** Number of volumes, Pagefind's own files among them. */
	volumes: number;
	/** Kinds of facet that have names; each has a file. */
	facets: FacetKind[];
	holdings: ArchiveHoldings;
	synonyms: string[][];
}

/** The part of a build that makes the search index. */
export interface SearchStep {
	/** Ids of the volumes that stay as they are. */
	reused: ReadonlySet<string>;
	counts: { indexed: number; reused: number };
	/** Of the whole archive, whatever part of it is built. */
	whole: WholeSearch;
	/** Ends when no more files are written into the staging folder, whatever came of it. */
	settled: Promise<unknown>;
	/**
	 * Waits for the index and gives what the manifest says of it, the lists that the search page starts from, and the
	 * paths of what stays as it is without being made.
	 */
	finish: () => Promise<{ volumes: Manifest["volumes"]; lists: Asset[]; kept: string[] }>;
}

async function stageRuntime(languages: readonly string[], staging: string): Promise<void> {
	for (const { url, bytes } of await searchRuntime(languages)) {
		const target = join(staging, url);
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, bytes);
	}
}

/** A site without search, for measuring. */
export const withoutSearch: SearchStep = {
	reused: new Set(),
	counts: { indexed: 0, reused: 0 },
	whole: { volumes: 0, facets: [], holdings: countHoldings([]), synonyms: [] },
	settled: Promise.resolve(),
	finish: async () => ({ volumes: {}, lists: [], kept: [] }),
};

export function listAsset({ url, text }: SearchFile): Asset {
	return { path: url.slice(1), key: hash(text), source: { bytes: Buffer.from(text) } };
}

function fill(desk: Desk, volume: Volume<ShelvedArticle>): Volume {
	return { ...volume, entries: volume.entries.map((one) => searchEntry(desk, one)) };
}

/**
 * Indexes volumes in threads of their own: Pagefind has to be fed and heard while this thread plans. All of them have
 * ended when it ends, whatever came of them.
 */
async function index(
	volumes: readonly Volume<ShelvedArticle>[],
	taskOf: (volume: Volume<ShelvedArticle>) => IndexTask,
	crew: Crew,
	progress: Progress,
): Promise<BoundVolume[]> {
	if (volumes.length === 0) return [];
	const stage = progress.stage(
		"indexing",
		volumes.reduce((sum, { entries }) => sum + entries.length, 0),
	);
	let failed = false;
	const work = volumes.map(async (volume) => {
		const task = () => {
			if (failed) throw new Error("Another volume could not be indexed");
			return taskOf(volume);
		};
		try {
			const bound = await crew.run("index", task);
			stage.step(bound.card.count);
			return bound;
		} catch (error) {
			failed = true;
			throw error;
		}
	});
	// The first that went wrong is the first to be looked at: those after it were not begun.
	await Promise.allSettled(work);
	await crew.dismiss();
	const bound = await Promise.all(work);
	stage.end();
	return bound;
}

// Here and not where the search is finished: what is at hand there is kept until then, and the desk holds the archive.
function keysOf(
	desk: Desk,
	volumes: readonly { id: string; volume: Volume<ShelvedArticle> }[],
	code: string,
	last: Manifest["volumes"],
) {
	// The id says what a volume may hold: where nothing came and the number is the same, nothing went.
	const known = ({ id, entries }: Volume<ShelvedArticle>) => {
		const { key, card } = (Object.hasOwn(last, id) && last[id]) || {};
		return card?.count === entries.length && !entries.some(({ article }) => desk.touched.face(article))
			? key
			: undefined;
	};
	return volumes.map(({ id, volume }) => ({
		id,
		key: known(volume) ?? volumeKey(fill(desk, volume), code, desk.settings.maxFragments),
	}));
}

// Apart from what waits for the index, for the same reason.
function taskMaker(
	desk: Desk,
	last: Manifest,
	damaged: ReadonlySet<string>,
	{ bodies, staging, output }: Pick<Folders, "bodies" | "staging" | "output">,
	code: string,
): (volume: Volume<ShelvedArticle>) => IndexTask {
	const torn = tornVolumes(damaged);
	const lastOf = (id: string): LastVolume | undefined => {
		const { card, rows } = last.volumes[id] ?? {};
		return card && rows && !torn.has(id) ? { folder: join(output, volumeFolder(id)), card, rows } : undefined;
	};
	return (volume) => ({
		volume: fill(desk, volume),
		bodies,
		folder: join(staging, volumeFolder(volume.id)),
		code,
		maxFragments: desk.settings.maxFragments,
		last: lastOf(volume.id),
	});
}

/**
 * Begins to index the volumes that have changed, into the staging folder. It needs no page, so it goes on
 * while pages are planned and printed. Of a part only its own volumes are indexed, and what needs all of them is left
 * to whoever joins the parts.
 *
 * @param crew does nothing else, and is dismissed when all are indexed
 */
export function startSearch(
	desk: Desk,
	last: Manifest,
	damaged: ReadonlySet<string>,
	{ bodies, staging, output }: Pick<Folders, "bodies" | "staging" | "output">,
	code: string,
	crew: Crew,
	progress: Progress,
	part?: Part,
): SearchStep {
	const shelved = shelve(desk);
	const all = cutVolumes(shelved).map((volume) => ({
		id: volume.id,
		count: volume.entries.length,
		volume,
	}));
	const share = part === undefined ? all : shareOfVolumes(all, part);
	const volumes = keysOf(desk, share, code, last.volumes);
	const languages = [...new Set(all.map(({ volume }) => volume.language))].sort();
	const names = facetNames(desk);
	const whole = {
		volumes: all.length + 1,
		facets: facetsWithNames(names),
		holdings: countHoldings(shelved),
		synonyms: desk.archive.synonyms,
	};
	const runtime =
		part === undefined || fallsInto(part, runtimeGroup) ? [{ id: runtimeGroup, key: searchRuntimeKey(languages) }] : [];
	const planned = planVolumes([...volumes, ...runtime], last, damaged);
	const stale = new Set(planned.dirty.map(({ id }) => id));
	const runtimeStaged = stale.delete(runtimeGroup) ? stageRuntime(languages, staging) : Promise.resolve();
	const dirty = share.flatMap(({ id, volume }) => (stale.has(id) ? [volume] : []));
	const task = taskMaker(desk, last, damaged, { bodies, staging, output }, code);
	const indexed = index(dirty, task, crew, progress);
	const settled = Promise.allSettled([indexed, runtimeStaged]);
	return {
		reused: planned.reused,
		counts: { indexed: stale.size, reused: volumes.length - stale.size },
		whole,
		settled,
		finish: async () => {
			await runtimeStaged;
			const fresh = new Map((await indexed).map((bound) => [bound.card.id, bound]));
			const cards: VolumeCard[] = [];
			const records: Manifest["volumes"] = Object.fromEntries(runtime.map(({ id, key }) => [id, { key }]));
			const kept: string[] = [];
			for (const { id, key } of volumes) {
				const { card, rows } = fresh.get(id) ?? last.volumes[id] ?? {};
				if (!card || !rows) throw new Error(`Nothing is known of the volume ${id}; build again with --full`);
				cards.push(card);
				records[id] = { key, card, rows };
				for (const name of fresh.get(id)?.kept ?? []) kept.push(`${volumeFolder(id)}/${name}`);
			}
			const lists = facetFiles(names).map(listAsset);
			if (part !== undefined)
				return { volumes: records, lists: lists.filter(({ path }) => fallsInto(part, path)), kept };
			// Where nothing could be used again the code may be another, which may cut the table otherwise.
			const words =
				stale.size === volumes.length
					? { assets: joinWords(cards, staging), kept: [] }
					: renewWords(cards, { last, damaged, output, staging });
			return {
				volumes: records,
				lists: [...joinedFiles(cards, whole).map(listAsset), ...lists, ...words.assets],
				kept: [...kept, ...words.kept],
			};
		},
	};
}
