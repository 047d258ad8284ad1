import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Holdings } from "../archive/archive.ts";
import type { Article, ReadingRules } from "../article/article.ts";
import { showsCopiesOf } from "../article/remote-pictures.ts";
import { readPageFile, readTermFile } from "../article/standing-file.ts";
import { readSynonyms } from "../article/synonyms.ts";
import type { Crew } from "../crew/crew.ts";
import { type Bodies, BodyWriter } from "../disk/bodies.ts";
import type { FileCache } from "../disk/file-cache.ts";
import type { Journal } from "../disk/journal.ts";
import { type KeptReading, type ReadResult, readBatch } from "../disk/read-batch.ts";
import type { FoundFiles } from "../disk/scan-folder.ts";
import type { FoundFile } from "../disk/walk-folder.ts";
import { cleanBlobs } from "../git/clean-blobs.ts";
import type { Problem } from "../problem.ts";
import type { Progress } from "../report/progress.ts";
import { type TermKind, termKinds } from "../settings.ts";
import { blobId, hash } from "../text/hash.ts";

/** Files given to one thread at a time; fewer than this are read at once, without another thread. */
const BATCH = 250;

/** Files with other times than at the last build, above which git is asked what they hold: after a fresh checkout it is all of them. */
const WORTH_ASKING = 500;

export interface Removed {
	file: string;
	what: string;
	line: number;
}

export interface ReadHoldings {
	holdings: Holdings;
	problems: Problem[];
	/** What was taken out of raw HTML. */
	removed: Removed[];
	/** Hash of the bytes of every file that is no article, by path. */
	hashes: Map<string, string>;
	/** All articles as they were when the last site was published; those that are the same now are the same objects. */
	before: Article[];
}

interface Reader {
	root: string;
	rules: ReadingRules;
	cache: FileCache<KeptReading>;
	journal: Journal<KeptReading>;
	bodies: Bodies;
	/** Folder of bodies. */
	bodiesFolder: string;
	crew: Crew;
	progress: Progress;
	onStale: () => void;
}

/** Reads the articles that are new or changed; takes all others from the cache. */
async function readArticles(files: readonly FoundFile[], reader: Reader): Promise<Map<string, KeptReading>> {
	const { root, rules, cache, bodies, bodiesFolder, crew } = reader;
	const results = new Map<string, KeptReading>();
	const stage = reader.progress.stage("reading", files.length);
	const stale: FoundFile[] = [];
	// A reading whose body has gone from the cache is of no use.
	const complete = ({ article }: KeptReading) =>
		article === undefined ||
		((article.body === undefined || bodies.has(article.body)) && showsCopiesOf(rules.remotePictures, article));
	const unchanged = files.map((file) => cache.unchanged(file));
	const touched = unchanged.filter((kept) => kept === undefined).length;
	const blobs = touched > WORTH_ASKING ? cleanBlobs(root) : new Map<string, string>();
	for (const [place, file] of files.entries()) {
		let kept = unchanged[place] ?? cache.sameContent(file, blobs.get(file.path));
		if (!kept && cache.knows(file.path)) kept = cache.sameBytes(file, blobId(readFileSync(join(root, file.path))));
		if (kept && complete(kept.value)) {
			results.set(file.path, kept.value);
			stage.step();
		} else stale.push(file);
	}
	if (stale.length > 0) reader.onStale();
	const byPath = new Map(stale.map((file) => [file.path, file]));
	const take = (read: readonly ReadResult[]) => {
		for (const result of read) {
			const file = byPath.get(result.path);
			if (file) cache.keep(file, result.hash, result.reading);
			results.set(result.path, result.reading);
			stage.step();
		}
	};
	const batches = Array.from({ length: Math.ceil(stale.length / BATCH) }, (_, i) =>
		stale.slice(i * BATCH, (i + 1) * BATCH).map((file) => file.path),
	);
	const task = (paths: string[]) => ({
		root,
		paths,
		rules,
		bodies: bodiesFolder,
	});
	if (batches.length <= 1) for (const paths of batches) take(readBatch(task(paths)));
	else await Promise.all(batches.map(async (paths) => take(await crew.run("read", () => task(paths)))));
	bodies.refresh();
	stage.end();
	return results;
}

function readStanding(found: FoundFiles, reader: Reader, into: ReadHoldings): void {
	const writer = new BodyWriter(reader.bodiesFolder);
	const load = <F extends { html?: string; body?: string }>(
		file: FoundFile,
		read: (path: string, bytes: Uint8Array, rules: ReadingRules) => { file?: F; problems: Problem[] },
	): F | undefined => {
		const bytes = readFileSync(join(reader.root, file.path));
		into.hashes.set(file.path, hash(bytes));
		const reading = read(file.path.normalize("NFC"), bytes, reader.rules);
		into.problems.push(...reading.problems);
		if (reading.file?.body !== undefined && reading.file.html !== undefined && !reader.bodies.has(reading.file.body))
			writer.put(reading.file.body, reading.file.html);
		return reading.file;
	};
	for (const { kind, file } of found.terms) {
		const term = load(file, readTermFile);
		if (term) into.holdings.terms[kind].push(term);
	}
	if (found.synonyms) {
		const { path } = found.synonyms;
		const bytes = readFileSync(join(reader.root, path));
		into.hashes.set(path, hash(bytes));
		const { synonyms, problems } = readSynonyms(path, bytes);
		into.holdings.synonyms = synonyms;
		into.problems.push(...problems);
	}
	for (const file of found.pages) {
		const page = load(file, readPageFile);
		if (page) into.holdings.pages.push(page);
	}
	writer.finish();
	reader.bodies.refresh();
}

/** Reads everything in the folder of articles, and keeps what it learned. Errors in files are among the problems. */
export async function readHoldings(found: FoundFiles, reader: Reader): Promise<ReadHoldings> {
	const into: ReadHoldings = {
		holdings: {
			articles: [],
			refused: [],
			terms: Object.fromEntries(termKinds.map((kind) => [kind, []])) as unknown as Record<TermKind, []>,
			pages: [],
			synonyms: [],
		},
		problems: [...found.problems],
		removed: [],
		hashes: new Map(),
		before: [],
	};
	const readings = await readArticles(found.articles, reader);
	reader.cache.save(found.articles.map(({ path }) => path));
	const since = reader.journal.close();
	for (const { path } of found.articles) {
		const reading = readings.get(path);
		if (!reading) continue;
		const { article, problems, removed } = reading;
		if (article) {
			into.holdings.articles.push(article);
			if (!since.has(path)) into.before.push(article);
		} else into.holdings.refused.push(path.normalize("NFC"));
		into.problems.push(...problems);
		for (const { what, line } of removed) into.removed.push({ file: path, what, line });
	}
	for (const reading of since.values()) if (reading?.article) into.before.push(reading.article);
	readStanding(found, reader, into);
	return into;
}
