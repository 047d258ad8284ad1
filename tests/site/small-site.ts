import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { expect } from "vitest";
import { build } from "../../src/cli/build.ts";
import type { Part } from "../../src/plan/part.ts";
import { silent } from "../../src/report/progress.ts";
import type { Stats } from "../../src/report/stats.ts";
import { resolveSettings, type Settings } from "../../src/settings.ts";

/** 1 July 2024: what small sites take for the present unless a test says otherwise. Unix seconds. */
export const present = 1_719_792_000;

/** Every file below a folder, by path with `/`. */
export type Files = Map<string, Buffer>;

export interface BuildWishes {
	settings?: Partial<Settings>;
	drafts?: boolean;
	now?: number;
	full?: boolean;
	search?: boolean;
	part?: Part;
	/** Folder in the site's own to build into, `_site` unless given; its cache is beside it. */
	into?: string;
	/** Folder of the cache, where it is not the usual one. */
	cache?: string;
}

/** A folder of articles, and what is built from it. */
export interface SmallSite {
	root: string;
	articles: string;
	output: string;
	cache: string;
	put: (path: string, content: string | Uint8Array) => void;
	drop: (path: string) => void;
	build: (wishes?: BuildWishes) => Promise<Stats>;
	/** Builds into a new folder with a new cache. */
	buildFresh: (wishes?: BuildWishes) => Promise<Files>;
	files: () => Files;
	copy: () => SmallSite;
	remove: () => void;
}

export function readFiles(root: string): Files {
	const found: Files = new Map();
	const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	for (const entry of entries) {
		const path = join(entry.parentPath, entry.name);
		found.set(relative(root, path).replaceAll("\\", "/"), readFileSync(path));
	}
	return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Fails with the paths and the first difference, where comparing megabytes would only say that they differ. */
export function expectSameFiles(actual: Files, wanted: Files): void {
	expect([...actual.keys()]).toEqual([...wanted.keys()]);
	const different = [...wanted].filter(([path, bytes]) => !actual.get(path)?.equals(bytes)).map(([path]) => path);
	const [first] = different;
	if (first !== undefined && !/pf_|pagefind|\.png$/.test(first))
		expect(`${first}\n${actual.get(first)}`).toBe(`${first}\n${wanted.get(first)}`);
	expect(different).toEqual([]);
}

const own: Settings = { title: "The Small Paper", tagline: "Kept whole", url: "https://paper.example" };

function open(root: string): SmallSite {
	const articles = join(root, "articles");
	const output = join(root, "_site");
	const cache = join(root, ".cache");
	let serial = 0;
	const site: SmallSite = {
		root,
		articles,
		output,
		cache,
		put: (path, content) => {
			mkdirSync(dirname(join(articles, path)), { recursive: true });
			writeFileSync(join(articles, path), content);
		},
		drop: (path) => rmSync(join(articles, path), { recursive: true }),
		build: ({
			settings = {},
			drafts = false,
			now = present,
			full = false,
			search = true,
			part,
			into,
			cache: shared,
		} = {}) => {
			const apart = into ? { output: join(root, into), cache: join(root, `${into}.cache`) } : { output, cache };
			const folders = { ...apart, ...(shared !== undefined && { cache: shared }) };
			return build(
				resolveSettings({ ...own, ...settings }, { articles, ...folders, drafts }, {}),
				{ now, full, search, part, named: "articles" },
				silent,
			);
		},
		buildFresh: async (wishes = {}) => {
			const into = `fresh-${serial++}`;
			await site.build({ ...wishes, into });
			const files = readFiles(join(root, into));
			for (const folder of [into, `${into}.cache`]) rmSync(join(root, folder), { recursive: true });
			return files;
		},
		files: () => readFiles(output),
		copy: () => {
			const other = mkdtempSync(join(tmpdir(), "backfile-site-"));
			cpSync(root, other, { recursive: true, preserveTimestamps: true });
			return open(other);
		},
		remove: () => rmSync(root, { recursive: true, force: true }),
	};
	return site;
}

/** Makes a folder of articles, by path. The caller removes it. */
export function smallSite(files: Record<string, string | Uint8Array>): SmallSite {
	const site = open(mkdtempSync(join(tmpdir(), "backfile-site-")));
	mkdirSync(site.articles);
	for (const [path, content] of Object.entries(files)) site.put(path, content);
	return site;
}

/** An article file. Values of `fields` are written as JSON, which YAML reads. */
export function article(fields: Record<string, unknown>, body: string): string {
	const lines = Object.entries(fields)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
	return `---\n${lines.join("\n")}\n---\n\n${body}\n`;
}
