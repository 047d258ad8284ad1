import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { VolumeCard } from "../archive/volume-table.ts";
import { Crew } from "../crew/crew.ts";
import { lock } from "../disk/lock.ts";
import { ManifestFile } from "../disk/manifest-file.ts";
import { damagedFiles, listFiles, moveIntoPlace } from "../disk/output.ts";
import type { PrintedPage } from "../eleventy/print-batch.ts";
import type { Site } from "../pages/props.ts";
import { emptyManifest, type Manifest } from "../plan/manifest.ts";
import type { PageSpec } from "../plan/page-spec.ts";
import { type Plan, plan } from "../plan/plan.ts";
import { InputError, type LocatedProblem } from "../problem.ts";
import type { Progress } from "../report/progress.ts";
import type { Stats } from "../report/stats.ts";
import type { BuildSettings } from "../settings.ts";
import { hash } from "../text/hash.ts";
import { type Asset, gatherAssets, stageAsset } from "./assets.ts";
import { readCode } from "./code.ts";
import { type Composition, type CutVolume, compose, runtimeGroup, type WantedPage } from "./compose.ts";
import { type Folders, foldersOf } from "./folders.ts";
import { gather } from "./gather.ts";
import { locateProblems } from "./locate-problems.ts";
import { indexDirty, runtimeVolume, searchLists, stageRuntime, volumeOf } from "./search-step.ts";

export interface EditionOptions {
	settings: BuildSettings;
	/** Unix seconds: decides what is published. */
	now: number;
	/** Uses nothing of earlier builds. */
	full: boolean;
	/** Leaves the search index out, for measuring. */
	withoutSearch?: boolean;
	progress: Progress;
}

type Counts = Pick<Stats, "articles" | "pages" | "assets" | "volumes">;

/** One build of the archive: opened, printed by Eleventy, then published or abandoned. */
export interface Edition {
	/** Pages that Eleventy is to print into `staging`. */
	dirty: PageSpec[];
	/** Absent when nothing is to be printed. */
	site: Site | undefined;
	folders: Folders;
	crew: Crew;
	html: (body: string) => string;
	warnings: LocatedProblem[];
	/** Puts everything in place. Until then the last good site stands untouched. */
	publish: (printed: readonly PrintedPage[]) => Promise<Counts>;
	/** Lets go of everything. */
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
	const releases: (() => void)[] = [];
	const crew = new Crew();
	const abandon = async () => {
		await crew.dismiss();
		rmSync(folders.staging, { recursive: true, force: true });
		for (const release of releases.splice(0).reverse()) release();
	};
	try {
		for (const path of folders.locks) {
			releases.push(
				await lock(path, (pid) =>
					progress.note(`Another build (process ${pid}) is at work here; waiting for it to end.`),
				),
			);
		}
		rmSync(folders.staging, { recursive: true, force: true });
		if (full)
			for (const folder of [folders.readings, folders.pictures, folders.bodies])
				rmSync(folder, { recursive: true, force: true });
		return await planEdition(options, folders, crew, abandon);
	} catch (error) {
		await abandon();
		throw error;
	}
}

function raise(problems: readonly LocatedProblem[]): void {
	if (problems.some(({ severity }) => severity === "error")) throw new InputError(problems);
}

async function planEdition(
	{ settings, now, full, withoutSearch = false, progress }: EditionOptions,
	folders: Folders,
	crew: Crew,
	abandon: () => Promise<void>,
): Promise<Edition> {
	const file = new ManifestFile(folders.cache, folders.output);
	const code = await readCode();
	const gathered = await gather(settings, folders, code, now, crew, progress);
	raise(locateProblems(gathered.problems, folders.articles));
	const planning = progress.stage("planning");
	const last = full ? forget(file.read()) : file.read();
	const damaged = damagedFiles(folders.output, last.files);
	const assets = await gatherAssets(folders.articles, gathered.found, gathered.pictures);
	const edition = hash(
		JSON.stringify([code.all, settings, gathered.digest, assets.map(({ path, key }) => [path, key]), withoutSearch]),
	);
	const unchanged = edition === last.edition && damaged.size === 0;
	const composition = unchanged ? undefined : compose(gathered, assets, settings, code, !withoutSearch);
	const problems = locateProblems([...gathered.problems, ...(composition?.problems ?? [])], folders.articles);
	raise(problems);
	const job = composition && planPublication(composition, edition, last, damaged);
	planning.end();
	if (job) mkdirSync(folders.staging, { recursive: true });
	// Indexing needs no page, so it goes on while Eleventy prints.
	const indexing = job ? indexDirty(job.dirtyVolumes, gathered.bodies, folders.staging, progress) : undefined;
	indexing?.catch(() => {});
	const articles = gathered.archive.dated.length + gathered.archive.undated.length;
	return {
		dirty: job?.dirtyPages.map(({ spec }) => spec) ?? [],
		site: composition?.site,
		folders,
		crew,
		html: (body) => gathered.bodies.get(body),
		warnings: problems,
		abandon,
		publish: async (printed) => {
			try {
				const counts =
					job && indexing ? await publish(job, printed, await indexing, file, folders, progress) : nothingDone(last);
				return { articles, ...counts };
			} finally {
				gathered.bodies.close();
				await abandon();
			}
		},
	};
}

/** The last build as far as it says which files are ours, and no further. */
function forget(last: Manifest): Manifest {
	const files = Object.fromEntries(Object.entries(last.files).map(([path, record]) => [path, { ...record, key: "" }]));
	return { ...emptyManifest(), files };
}

function nothingDone(last: Manifest): Omit<Counts, "articles"> {
	const records = Object.values(last.files).filter(({ volume }) => volume === undefined);
	const pages = records.filter(({ page }) => page).length;
	return {
		pages: { rendered: 0, unchanged: pages, removed: 0 },
		assets: { written: 0, unchanged: records.length - pages },
		volumes: { indexed: 0, reused: Object.values(last.volumes).filter(({ card }) => card).length },
	};
}

type RuntimeVolume = NonNullable<ReturnType<typeof runtimeVolume>>;

/** What is to be made, what stays, and the build before it. */
interface Publication {
	edition: string;
	composition: Composition;
	last: Manifest;
	damaged: ReadonlySet<string>;
	planned: Plan<WantedPage | Asset, CutVolume | RuntimeVolume>;
	dirtyPages: WantedPage[];
	dirtyAssets: Asset[];
	dirtyVolumes: CutVolume[];
	runtime: RuntimeVolume | undefined;
}

function planPublication(
	composition: Composition,
	edition: string,
	last: Manifest,
	damaged: ReadonlySet<string>,
): Publication {
	const runtime = runtimeVolume(composition);
	const planned = plan(
		[...composition.pages, ...composition.assets],
		[...composition.volumes, ...(runtime ? [runtime] : [])],
		last,
		damaged,
	);
	return {
		edition,
		composition,
		last,
		damaged,
		planned,
		dirtyPages: planned.dirty.filter((wanted) => "spec" in wanted),
		dirtyAssets: planned.dirty.filter((wanted) => "source" in wanted),
		dirtyVolumes: planned.dirtyVolumes.filter((volume) => "volume" in volume),
		runtime,
	};
}

async function publish(
	job: Publication,
	printed: readonly PrintedPage[],
	cards: ReadonlyMap<string, VolumeCard>,
	file: ManifestFile,
	folders: Folders,
	progress: Progress,
): Promise<Omit<Counts, "articles">> {
	const { composition, last, planned, runtime } = job;
	const writing = progress.stage("writing");
	const volumes: Manifest["volumes"] = {};
	for (const { id, key } of composition.volumes) {
		const card = cards.get(id) ?? last.volumes[id]?.card;
		volumes[id] = { key, ...(card && { card }) };
	}
	// Which volumes there are is known only now that they are indexed.
	const allCards = Object.values(volumes).flatMap(({ card }) => (card ? [card] : []));
	const lists = runtime ? plan(searchLists(allCards, composition.names), [], last, job.damaged) : undefined;
	const dirtyAssets = [...job.dirtyAssets, ...(lists?.dirty ?? [])];
	for (const asset of dirtyAssets) stageAsset(asset, folders.staging);
	if (runtime) volumes[runtimeGroup] = { key: runtime.key };
	if (runtime && planned.dirtyVolumes.includes(runtime)) await stageRuntime(runtime.languages, folders.staging);

	const files: Manifest["files"] = { ...planned.kept, ...lists?.kept };
	const staged = listFiles(folders.staging);
	const coming = new Set(staged);
	const orphans = Object.keys(last.files).filter((path) => !coming.has(path) && !Object.hasOwn(files, path));
	const keys = new Map([...planned.dirty, ...dirtyAssets].map(({ path, key }) => [path, key]));
	const hashes = new Map(printed.map((page) => [page.path, page.hash]));
	file.begin(staged);
	const moved = moveIntoPlace(folders.staging, staged, folders.output, orphans);
	for (const [path, { size, modified }] of moved) {
		const volume = volumeOf(path);
		const contentHash = hashes.get(path) ?? hash(readFileSync(join(folders.output, path)));
		files[path] = {
			key: keys.get(path) ?? "",
			hash: contentHash,
			size,
			modified,
			...(hashes.has(path) && { page: true }),
			...(volume !== undefined && { volume }),
		};
	}
	file.write({ edition: job.edition, files, volumes });
	writing.end();
	return {
		pages: {
			rendered: printed.length,
			unchanged: composition.pages.length - printed.length,
			removed: orphans.filter((path) => last.files[path]?.page).length,
		},
		assets: {
			written: dirtyAssets.length,
			unchanged: composition.assets.length - job.dirtyAssets.length + (lists?.unchanged.length ?? 0),
		},
		volumes: { indexed: cards.size, reused: composition.volumes.length - cards.size },
	};
}
