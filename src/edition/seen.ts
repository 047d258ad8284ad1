import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "../disk/list-files.ts";
import type { FoundFiles } from "../disk/scan-folder.ts";
import type { FoundFile } from "../disk/walk-folder.ts";
import type { Seen } from "../plan/manifest.ts";
import type { Part } from "../plan/part.ts";
import type { BuildSettings } from "../settings.ts";
import { hash } from "../text/hash.ts";
import { themeFolder } from "./bundle-theme.ts";
import type { Code } from "./code.ts";
import { shapingOf } from "./edition-key.ts";

/** Milliseconds. A file written in the same moment as it was looked at could be written again without its times changing. */
const SETTLED = 50;

function filesOf({ articles, terms, pages, masthead, icon, synonyms, kept, others }: FoundFiles): FoundFile[] {
	const single = [masthead, icon, synonyms, kept].flatMap((file) => file ?? []);
	return [...articles, ...terms.map(({ file }) => file), ...pages, ...single, ...others.values()];
}

// The stylesheet is no code, and scripts and pictures of the theme are told with it.
function themeKey(): string {
	const files = listFiles(themeFolder).sort();
	return hash(files.map((path) => `${path} ${hash(readFileSync(join(themeFolder, path)))}`).join("\n"));
}

/**
 * A hash of everything that a build is made from, as far as it can be told without opening a file: equal ones mean equal
 * sites, while the same articles are published. Nothing where a file is too young to be told by its times.
 *
 * @param began when the build did, in milliseconds
 */
export function stampOf(
	found: FoundFiles,
	code: Code,
	settings: BuildSettings,
	search: boolean,
	part: Part | undefined,
	began: number,
): string | undefined {
	const files = filesOf(found);
	if (files.some(({ modified, changed }) => Math.max(modified, changed) >= began - SETTLED)) return undefined;
	const rows = files.map(({ path, size, modified, changed }) => `${path}\t${size}\t${modified}\t${changed}`);
	const making = [code.all, code.source, themeKey(), shapingOf(settings), search, part ?? null, found.problems];
	return hash([JSON.stringify(making), ...rows].join("\n"));
}

/** Whether what is published at `now` (Unix seconds) is what was published then. */
export function isCurrent({ from, until }: Pick<Seen, "from" | "until">, now: number): boolean {
	return (from === undefined || now >= from) && (until === undefined || now < until);
}

/** The time around `now` in which nothing is published and nothing expires, given all moments at which something does. */
export function quietAround(moments: readonly number[], now: number): Pick<Seen, "from" | "until"> {
	const sorted = [...moments].sort((a, b) => a - b);
	const from = sorted.findLast((at) => at <= now);
	const until = sorted.find((at) => at > now);
	return { ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
}
