import { type Archive, buildArchive, isPublished, publishedTexts } from "../archive/archive.ts";
import type { Plate } from "../archive/plate.ts";
import { showDrafts } from "../archive/show-drafts.ts";
import { textsHeld } from "../archive/texts-held.ts";
import { everything, type Touched, whatIsTouched } from "../archive/touched.ts";
import type { Article, ReadingRules } from "../article/article.ts";
import type { Crew } from "../crew/crew.ts";
import { Bodies } from "../disk/bodies.ts";
import { FileCache } from "../disk/file-cache.ts";
import { Journal } from "../disk/journal.ts";
import type { KeptReading } from "../disk/read-batch.ts";
import type { FoundFiles } from "../disk/scan-folder.ts";
import type { PictureFacts } from "../pictures/examine-picture.ts";
import type { Basis } from "../plan/manifest.ts";
import type { Problem } from "../problem.ts";
import type { Progress } from "../report/progress.ts";
import type { BuildSettings } from "../settings.ts";
import { compare } from "../text/compare.ts";
import { hash } from "../text/hash.ts";
import type { Code } from "./code.ts";
import type { Folders } from "./folders.ts";
import { type FileFacts, gatherLinkedFiles, type LinkedFiles } from "./linked-files.ts";
import { gatherPictures, platesOf, type ShownPicture } from "./pictures.ts";
import { type Removed, readHoldings } from "./read-holdings.ts";
import { readKeptPictures } from "./read-kept-pictures.ts";

/** Everything in the folder of articles, read and checked. */
export interface Gathered {
	found: FoundFiles;
	archive: Archive;
	/** How many articles there are, published or not. */
	articles: number;
	pictures: ShownPicture[];
	linked: LinkedFiles;
	/** What pages must know of each picture, by path. */
	plates: Map<string, Plate>;
	problems: Problem[];
	removed: Removed[];
	/** All moments (Unix seconds) at which something is published or expires. */
	moments: number[];
	/** Hash of all of it, and of what is published at this time. */
	digest: string;
	/** What pages are made from, but for code, settings and the frame of all. */
	basis: Omit<Basis, "ground">;
	/** What can be another than in the last build, as long as the ground is the same. */
	touched: Touched;
	bodies: Bodies;
	/** To be called once a site of it is published. */
	published: () => void;
}

/**
 * Reads what was found in the folder of articles, as it stands at `now` (Unix seconds). Writes nothing but the cache.
 *
 * @param last what the last build was made from
 * @param onStale called as soon as some article turns out to be new or changed
 */
export async function gather(
	found: FoundFiles,
	settings: BuildSettings,
	folders: Folders,
	code: Code,
	now: number,
	crew: Crew,
	progress: Progress,
	{ last, onStale = () => {} }: { last?: Basis | undefined; onStale?: () => void } = {},
): Promise<Gathered> {
	const began = Date.now();
	const { timeZone, language, base, remotePictures } = settings;
	const copies = remotePictures === "keep" ? readKeptPictures(found, folders.articles) : undefined;
	const rules: ReadingRules = {
		timeZone,
		language,
		base,
		remotePictures: remotePictures === "allow" ? remotePictures : (copies?.kept ?? "link"),
	};
	const bodies = new Bodies(folders.bodies);
	// Which pictures are kept is no part of it: another one should have those articles read again that show it, no more.
	const readingKey = hash(JSON.stringify([code.article, timeZone, language, base, remotePictures]));
	const journal = new Journal<KeptReading>(folders.journal, readingKey);
	const cache = new FileCache<KeptReading>(folders.readings, readingKey, began, journal);
	const read = await readHoldings(found, {
		root: folders.articles,
		rules,
		cache,
		journal,
		bodies,
		bodiesFolder: folders.bodies,
		crew,
		progress,
		onStale,
	});
	if (settings.drafts) read.holdings.articles = showDrafts(read.holdings.articles);
	const { archive, problems } = buildArchive(read.holdings, settings, now);
	const pictureCache = new FileCache<PictureFacts>(folders.pictures, code.pictures, began);
	const shown = await gatherPictures(
		{
			pages: [...archive.dated, ...archive.undated, ...archive.pages, ...Object.values(read.holdings.terms).flat()],
			files: found.others,
			furniture: [found.masthead, found.icon].flatMap((file) => file ?? []),
			listed: copies?.listed ?? new Map(),
		},
		folders.articles,
		pictureCache,
	);
	pictureCache.save(shown.pictures.map(({ path }) => path));
	const fileCache = new FileCache<FileFacts>(folders.files, "1", began);
	const linked = gatherLinkedFiles(publishedTexts(archive), found.others, folders.articles, fileCache);
	fileCache.save(linked.files.map(({ path }) => path));
	const plates = platesOf(shown.pictures, code.pictures);
	const basis: Gathered["basis"] = {
		standing: hash(JSON.stringify([read.holdings.terms, read.holdings.pages, read.holdings.synonyms])),
		pictures: hash(JSON.stringify([...plates])),
		articles: hashOf(read.holdings.articles),
		now,
	};
	const before = settings.drafts ? showDrafts(read.before) : read.before;
	// Another site may have been built from this cache since.
	const known = last?.standing === basis.standing && last.articles === hashOf(before);
	const samePictures = last?.pictures === basis.pictures;
	const touched = known
		? whatIsTouched(archive, read.holdings, settings, { articles: before, now: last.now, samePictures })
		: everything;
	bodies.tidy(new Set(textsHeld(read.holdings).flatMap(({ body }) => (body === undefined ? [] : [body]))));
	const withheld = read.holdings.articles.filter((article) => !isPublished(article, now)).map(({ path }) => path);
	return {
		found,
		archive,
		articles: read.holdings.articles.length,
		pictures: shown.pictures,
		linked,
		plates,
		problems: [
			...(copies ? [...copies.problems, ...copies.missing] : []),
			...read.problems,
			...problems,
			...shown.problems,
		],
		removed: read.removed,
		moments: read.holdings.articles.flatMap(({ publishAt, expiresAt }) =>
			[publishAt, expiresAt].flatMap((date) => date?.instant ?? []),
		),
		digest: hash(
			JSON.stringify([
				basis.articles,
				[...read.hashes],
				shown.pictures,
				withheld,
				found.masthead?.path,
				found.icon?.path,
				...(copies ? [copies.hash] : []),
			]),
		),
		basis,
		touched,
		bodies,
		// No closure, which would hold all of this.
		published: journal.published.bind(journal),
	};
}

/** Of all articles, in whatever order they are given; one that is nearly that of their paths takes least time. */
function hashOf(articles: readonly Article[]): string {
	const ordered = articles.toSorted((a, b) => compare(a.path, b.path));
	return hash(ordered.map(({ digest }) => digest).join(""));
}
