import { basename, dirname, isAbsolute, join, relative, resolve } from "node:path";
import { UsageError } from "../problem.ts";
import type { BuildSettings } from "../settings.ts";

/** Where a build reads and writes; all absolute. */
export interface Folders {
	articles: string;
	output: string;
	/** Beside the output, so that moving from one to the other never copies. */
	staging: string;
	cache: string;
	readings: string;
	pictures: string;
	bodies: string;
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

/** @throws UsageError when one of the folders lies in another where that would lose or publish files */
export function foldersOf(settings: Pick<BuildSettings, "articles" | "output" | "cache">): Folders {
	const [articles, output, cache] = [resolve(settings.articles), resolve(settings.output), resolve(settings.cache)];
	checkApart(articles, output, cache);
	const beside = (ending: string) => join(dirname(output), `.${basename(output)}.${ending}`);
	return {
		articles,
		output,
		staging: beside("staging"),
		cache,
		readings: join(cache, "readings"),
		pictures: join(cache, "pictures"),
		bodies: join(cache, "bodies"),
		locks: [join(cache, "lock"), beside("lock")],
	};
}
