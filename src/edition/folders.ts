import { accessSync, constants, lstatSync, readlinkSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve } from "node:path";
import { UsageError } from "../problem.ts";
import type { BuildSettings } from "../settings.ts";

/** Where a build reads and writes; all absolute, and where links lead. */
export interface Folders {
	articles: string;
	output: string;
	/** On the output's own disk, so that moving from one to the other never copies. */
	staging: string;
	cache: string;
	readings: string;
	/** What was known of articles when the last site was published. */
	journal: string;
	pictures: string;
	files: string;
	bodies: string;
	/** Encoded pictures. */
	darkroom: string;
	locks: string[];
}

function holds(outer: string, inner: string): boolean {
	const way = relative(outer, inner);
	return way === "" || (!way.startsWith("..") && !isAbsolute(way));
}

// A build deletes what it wrote earlier and keeps drafts in its cache: neither may happen where something else lives.
function checkApart(articles: string, output: string, cache: string): void {
	const wrong =
		(holds(articles, output) || holds(output, articles) ? "articles and output" : undefined) ??
		(holds(articles, cache) || holds(cache, articles) ? "articles and cache" : undefined) ??
		(holds(output, cache) ? "output and cache" : undefined);
	if (wrong) throw new UsageError(`The folders of ${wrong} lie in each other.\nGive each a folder of its own.`);
}

/** Where a path leads by its links; its last steps need not exist. */
function follow(path: string): string {
	try {
		return realpathSync(path);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
	}
	if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
		throw new UsageError(
			`${path} is a link to ${readlinkSync(path)}, which does not exist.\nMake that folder, or connect the disk that it is on.`,
		);
	return dirname(path) === path ? path : join(follow(dirname(path)), basename(path));
}

function isWritable(folder: string): boolean {
	try {
		accessSync(folder, constants.W_OK);
		return true;
	} catch {
		return false;
	}
}

/** What belongs to a build stands beside the output; in it where the folder around it is another disk or not ours to write in. */
function worksInside(output: string): boolean {
	const [own, around] = [output, dirname(output)].map((path) => statSync(path, { throwIfNoEntry: false }));
	return own !== undefined && (own.dev !== around?.dev || !isWritable(dirname(output)));
}

/** @throws UsageError when one of the folders lies in another where that would lose or publish files, or is a link that leads nowhere */
export function foldersOf(settings: Pick<BuildSettings, "articles" | "output" | "cache">): Folders {
	const [articles, output, cache] = [
		follow(resolve(settings.articles)),
		follow(resolve(settings.output)),
		follow(resolve(settings.cache)),
	];
	checkApart(articles, output, cache);
	const inside = worksInside(output);
	const place = (name: string) =>
		inside ? join(output, `.backfile-${name}`) : join(dirname(output), `.${basename(output)}.${name}`);
	return {
		articles,
		output,
		staging: place("staging"),
		cache,
		readings: join(cache, "readings"),
		journal: join(cache, "journal.json"),
		pictures: join(cache, "pictures"),
		files: join(cache, "files"),
		bodies: join(cache, "bodies"),
		darkroom: join(cache, "darkroom"),
		locks: [join(cache, "lock"), place("lock")],
	};
}
