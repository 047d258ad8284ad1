import { basename, dirname, join, resolve } from "node:path";
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

export function foldersOf(settings: Pick<BuildSettings, "articles" | "output" | "cache">): Folders {
	const [articles, output, cache] = [resolve(settings.articles), resolve(settings.output), resolve(settings.cache)];
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
