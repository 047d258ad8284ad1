import { execFileSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeArchive } from "./make-archive.ts";

// Some YAML readers refuse a whole archive over one of these; every contender gets the articles without them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL_CHARACTERS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g;

/** Puts a made archive of `count` articles into `folder`; returns the maker in words. */
export function bringMadeArchive(repository: string, folder: string, count: number): string {
	const tool = join(repository, "../shared/tools/make-scale.mjs");
	if (existsSync(tool)) execFileSync(process.execPath, [tool, folder, String(count)]);
	else makeArchive(folder, count);
	return existsSync(tool) ? "real paragraphs recombined" : "sentences made from a word list";
}

/** Copies an archive, so that the bench can edit it. */
export function copyArchive(from: string, folder: string): void {
	cpSync(from, folder, { recursive: true, filter: (path) => !/[\\/]\.git$/.test(path) });
}

/** Takes control characters out of the articles, in place. Returns how many articles there are and had any. */
export function cleanArchive(folder: string): { articles: number; cleaned: number } {
	let cleaned = 0;
	const articles = articlesIn(folder);
	for (const path of articles) {
		const file = join(folder, path);
		const text = readFileSync(file, "utf8");
		const clean = text.replace(CONTROL_CHARACTERS, "");
		if (clean === text) continue;
		writeFileSync(file, clean);
		cleaned++;
	}
	return { articles: articles.length, cleaned };
}

/** Paths of the articles in an archive, sorted; the archive's own folder `_archive` is none of them. */
export function articlesIn(folder: string): string[] {
	const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
	return paths.filter((path) => path.endsWith(".md") && !/^_archive[\\/]/.test(path)).sort();
}
