import { mkdirSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { setFlagsFromString } from "node:v8";
import { everything } from "../archive/touched.ts";
import { Crew } from "../crew/crew.ts";
import { lock } from "../disk/lock.ts";
import { ManifestFile } from "../disk/manifest-file.ts";
import { scanFolder } from "../disk/scan-folder.ts";
import { sweepCache } from "../disk/sweep-cache.ts";
import type { PrintedPage } from "../eleventy/print-batch.ts";
import { type Desk, openDesk } from "../pages/desk.ts";
import type { PageSpec } from "../pages/page-spec.ts";
import type { Site } from "../pages/props/sheet.ts";
import { type Furniture, site as siteOf } from "../pages/site.ts";
import { Darkroom } from "../pictures/darkroom.ts";
import { emptyManifest, type Manifest } from "../plan/manifest.ts";
import type { Part } from "../plan/part.ts";
import { type LocatedProblem, raise } from "../problem.ts";
import type { Progress } from "../report/progress.ts";
import type { BuildSettings } from "../settings.ts";
import { furnitureAddresses, gatherAssets } from "./assets.ts";
import { type Code, readCode } from "./code.ts";
import { developPictures } from "./develop-pictures.ts";
import { editionKey, groundOf, makingOf } from "./edition-key.ts";
import { type Folders, foldersOf } from "./folders.ts";
import { type Gathered, gather } from "./gather.ts";
import { inspect } from "./inspect.ts";
import { locateProblems } from "./locate-problems.ts";
import { partFileOf } from "./part-file.ts";
import { type PlannedFiles, planPages } from "./plan-pages.ts";
import { type Counts, publish, unchangedCounts } from "./publish.ts";
import { startSearch, withoutSearch } from "./search-step.ts";
import { isCurrent, quietAround, stampOf } from "./seen.ts";

export interface EditionOptions {
	settings: BuildSettings;
	/** Unix seconds: decides what is published. */
	now: number;
	/** Uses nothing of earlier builds. */
	full: boolean;
	/** False leaves the search index out, for measuring. */
	search: boolean;
	/** Prints and indexes only this part of the site. */
	part?: Part | undefined;
	progress: Progress;
}

/** What there is to say of a build at its end. */
export interface Published {
	counts: Counts;
	warnings: readonly LocatedProblem[];
}

/** One build of the archive: opened, printed by Eleventy, then published or abandoned. */
export interface Edition {
	/** How many articles are published. */
	articles: number;
	/**
	 * Pages that Eleventy is to print into the staging folder, some at a time, as they are planned. They are to be read to
	 * their end before anything is published. Throws InputError with every error that only all pages together show.
	 */
	dirty: AsyncIterable<PageSpec[]>;
	/** Absent when nothing has changed. */
	site: Site | undefined;
	folders: Folders;
	crew: Crew;
	/** `eleventy.config.ts` as threads can run it. */
	config: string;
	html: (body: string) => string;
	/** Puts everything in place. Until then the last good site stands untouched. */
	publish: (printed: readonly PrintedPage[]) => Promise<Published>;
	/** Lets go of everything; nothing of the build remains. */
	abandon: () => Promise<void>;
}

/**
 * Reads the articles and plans the build.
 *
 * @throws InputError with every error in the articles; nothing has been written then
 */
export async function openEdition(options: EditionOptions): Promise<Edition> {
	const { settings, progress, full } = options;
	const folders = foldersOf(settings);
	const code = await readCode();
	const { hand } = code.compiled;
	// While all cores print, every further thread that indexes only takes memory, and Pagefind's process with it.
	const crews = { crew: new Crew(hand), indexers: new Crew(hand, Math.ceil(availableParallelism() / 2)) };
	// What has to be let go of, last taken first.
	const held: (() => unknown)[] = [
		() => rmSync(folders.staging, { recursive: true, force: true }),
		() => Promise.all([crews.crew.dismiss(), crews.indexers.dismiss()]),
	];
	const letGo = async () => {
		for (const release of held.splice(0).reverse()) await release();
	};
	try {
		for (const path of folders.locks) {
			const waiting = (pid: number) =>
				progress.note(`Another build (process ${pid}) is at work here; waiting for it to end.`);
			held.unshift(await lock(path, waiting));
		}
		rmSync(folders.staging, { recursive: true, force: true });
		sweepCache(folders);
		if (full) {
			const { readings, journal, pictures, files, bodies, darkroom } = folders;
			for (const known of [readings, journal, pictures, files, bodies, darkroom]) {
				rmSync(known, { recursive: true, force: true });
			}
		}
		return await planEdition(options, folders, code, crews, held, letGo);
	} catch (error) {
		await letGo();
		throw error;
	}
}

async function planEdition(
	{ settings, now, full, search: searching, part, progress }: EditionOptions,
	folders: Folders,
	code: Code,
	{ crew, indexers }: { crew: Crew; indexers: Crew },
	held: (() => unknown)[],
	letGo: () => Promise<void>,
): Promise<Edition> {
	const warm = () => {
		crew.warm("print");
		if (searching) indexers.warm("index");
	};
	const file = new ManifestFile(folders.cache, folders.output);
	const began = Date.now();
	const manifest = full ? { ...emptyManifest(), files: file.read().files.forget() } : file.read();
	const inspection = inspect(folders.output, manifest, crew);
	const found = scanFolder(folders.articles);
	if (found.articles.length > MANY_ARTICLES) spareMemory();
	const stamp = stampOf(found, code, settings, searching, part, began);
	const common = { folders, crew, config: code.compiled.config, abandon: letGo };
	if (manifest.seen && manifest.seen.stamp === stamp && isCurrent(manifest.seen, now)) {
		const { last, damaged } = await inspection();
		if (last.seen && damaged.size === 0) return nothingToDo(common, last, last.seen.articles);
	}
	const since = { last: manifest.basis, onStale: warm };
	const gathered = await gather(found, settings, folders, code, now, crew, progress, since);
	const { archive, bodies, published } = gathered;
	held.push(() => bodies.close());
	raise(locateProblems(gathered.problems, folders.articles));
	const planning = progress.stage("planning");
	const { last, damaged } = await inspection();
	const assets = await gatherAssets(folders.articles, settings, gathered, code.pictures);
	const making = makingOf(code, settings, gathered, assets, searching);
	const edition = editionKey(making, part);
	const articles = archive.dated.length + archive.undated.length;
	const seen = stamp === undefined ? undefined : { stamp, articles, ...quietAround(gathered.moments, now) };
	if (edition === last.edition && damaged.size === 0 && last.warnings) {
		planning.end();
		// Files were only touched: the next build is to see that at once.
		if (seen) file.write({ ...last, seen });
		return nothingToDo(common, last, articles);
	}
	mkdirSync(folders.staging, { recursive: true });
	warm();
	const bare = openDesk(archive, settings, gathered.plates);
	const site = siteOf(bare, furnitureOf(gathered, bare));
	const basis = { ground: groundOf(making, code, site), ...gathered.basis };
	const desk = { ...bare, touched: basis.ground === last.basis?.ground ? gathered.touched : everything };
	const search = searching
		? startSearch(desk, last, damaged, folders, code.search, indexers, progress, part)
		: withoutSearch;
	// Pagefind may still be writing when something else fails. What waits is given up first, so that it soon ends.
	held.push(() => Promise.all([crew.dismiss(), indexers.dismiss(), search.settled]));
	const darkroom = new Darkroom(folders.darkroom);
	let planned: PlannedFiles | undefined;
	let developed = Promise.resolve();
	const done = (files: PlannedFiles) => {
		planned = files;
		developed = developPictures(files.assets.dirty, darkroom, folders.staging, progress);
		// What went wrong is told by whoever waits for it; until then it is no unhandled rejection.
		held.push(() => developed.catch(() => {}));
		developed.catch(() => {});
		planning.end();
	};
	const ground = { desk, site, code, gathered, assets, articles: folders.articles, last, damaged, part };
	const build = { edition, seen, basis, last, damaged, search };
	const partFile = part && ((whole: number) => partFileOf(part, making, whole, search.whole));
	return {
		...common,
		articles,
		html: (body) => bodies.get(body),
		dirty: once(planPages(ground, done)),
		site,
		publish: async (printed) => {
			try {
				if (!planned) throw new Error("Not all pages have been planned");
				await crew.dismiss();
				indexers.grow();
				await search.settled;
				await developed;
				darkroom.tidy(new Set(assets.map(({ key }) => key)));
				const writing = progress.stage("writing");
				const counts = await publish(
					{ ...build, ...planned, partFile: partFile?.(planned.whole) },
					printed,
					file,
					folders,
				);
				published();
				writing.end();
				return { counts, warnings: planned.warnings };
			} finally {
				await letGo();
			}
		},
	};
}

function furnitureOf({ found, plates }: Pick<Gathered, "found" | "plates">, { href }: Desk): Furniture {
	const { masthead, icon } = furnitureAddresses(found);
	const { width, height } = plates.get(found.masthead?.path.normalize("NFC") ?? "") ?? {};
	const size = width !== undefined && height !== undefined ? { width, height } : {};
	return { icon: href(icon), ...(masthead && { masthead: { src: href(masthead), ...size } }) };
}

function nothingToDo(
	common: Pick<Edition, "folders" | "crew" | "config" | "abandon">,
	last: Manifest,
	articles: number,
): Edition {
	return {
		...common,
		articles,
		html: () => "",
		dirty: none(),
		site: undefined,
		publish: async () => {
			await common.abandon();
			return { counts: unchangedCounts(last), warnings: last.warnings ?? [] };
		},
	};
}

async function* none(): AsyncGenerator<never> {}

// Pages hold on to the whole archive, and joining the tables of words takes as much room: whoever has read them to their
// end leaves nothing behind.
function once<T>(items: AsyncGenerator<T>): AsyncIterable<T> {
	let left: AsyncGenerator<T> | undefined = items;
	return {
		[Symbol.asyncIterator]: () => {
			const given = left ?? none();
			left = undefined;
			return given;
		},
	};
}

/** Articles above which memory counts for more than the 30 ms that {@link spareMemory} costs. */
const MANY_ARTICLES = 5_000;

/**
 * Left to itself, V8 lets a large heap grow to four times of what is in use before it looks for what is not: a third of the
 * memory that a commit to a hundred thousand articles takes, for a twentieth of its time. With another flag, Node compiles
 * its own code anew.
 */
const spareMemory = () => setFlagsFromString("--heap-growing-percent=40");
