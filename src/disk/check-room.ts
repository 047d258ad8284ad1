import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Manifest } from "../plan/manifest.ts";
import { UsageError } from "../problem.ts";
import { compare } from "../text/compare.ts";
import { entryAt, targetOf } from "./entry-at.ts";
import { listFiles } from "./list-files.ts";

const SHOWN = 20;

function sameBytes(a: string, b: string): boolean {
	return targetOf(a)?.size === targetOf(b)?.size && readFileSync(a).equals(readFileSync(b));
}

/**
 * Looks for files of others where the site has to put its own, before anything is moved or deleted.
 *
 * @throws UsageError that names all of them
 */
export function checkRoom(
	{ staging, output }: { staging: string; output: string },
	staged: readonly string[],
	last: Manifest,
	damaged: ReadonlySet<string>,
): void {
	const ours = (path: string) => last.files.has(path);
	// Of an output that nothing is known of, most files will be an earlier build's.
	const unknown = last.files.size === 0;
	const found = new Set<string>();
	const seen = new Set(["."]);
	const checkFolder = (path: string): void => {
		if (seen.has(path)) return;
		seen.add(path);
		checkFolder(dirname(path));
		const there = entryAt(join(output, path));
		// A link to a folder serves as one.
		if (there && !ours(path) && !targetOf(join(output, path))?.isDirectory()) found.add(path);
	};
	for (const path of staged) {
		if (ours(path) && !damaged.has(path)) continue;
		checkFolder(dirname(path));
		const there = entryAt(join(output, path));
		if (there?.isDirectory()) {
			for (const inner of listFiles(output, path)) if (!ours(inner)) found.add(inner);
		} else if (there && !ours(path) && !unknown && !sameBytes(join(staging, path), join(output, path))) found.add(path);
	}
	if (found.size === 0) return;
	const paths = [...found].sort(compare);
	const more = paths.length > SHOWN ? [`and ${paths.length - SHOWN} more`] : [];
	throw new UsageError(
		[
			"The site was not changed. These files in the output were not written by Backfile, and stand where the site has files of its own:",
			...[...paths.slice(0, SHOWN).map((path) => join(output, path)), ...more].map((line) => `    ${line}`),
			"Move them away and build again.",
		].join("\n"),
	);
}
