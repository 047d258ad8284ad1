import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from "node:fs";
import { dirname, join } from "node:path";
import { type BuildOptions, build } from "esbuild";
import { hash } from "../text/hash.ts";
import { compiledFolder } from "./compiled-folder.js";
import { readSealed, writeSealed } from "./sealed-json.ts";

/** Code by the name of its entry point. */
export interface CompiledCode {
	/** Where each entry point that is run is a file `NAME.js`. */
	folder: string;
	/** Of each entry point that is compared: a hash of its code with all that it imports, and the packages it imports. */
	parts: { [name: string]: { hash: string; packages: string[] } };
}

export interface EntryPoints {
	/** Compared between builds. */
	compared: Record<string, string>;
	/** Run as JavaScript. */
	run: Record<string, string>;
}

const KEPT_DAYS = 7;

const common: BuildOptions = {
	bundle: true,
	packages: "external",
	platform: "node",
	format: "esm",
	jsx: "automatic",
	jsxImportSource: "preact",
	metafile: true,
	logLevel: "silent",
};

async function compare(root: string, entryPoints: Record<string, string>): Promise<CompiledCode["parts"]> {
	const { outputFiles = [], metafile } = await build({
		...common,
		entryPoints,
		absWorkingDir: root,
		write: false,
		outdir: "/",
	});
	const outputs = Object.values(metafile?.outputs ?? {});
	const parts: CompiledCode["parts"] = {};
	for (const [i, file] of outputFiles.entries()) {
		const output = outputs[i];
		const name = Object.entries(entryPoints).find(([, path]) => output?.entryPoint && path.endsWith(output.entryPoint));
		if (!output || !name) continue;
		const packages = new Set(output.imports.filter((item) => item.external).map((item) => item.path));
		parts[name[0]] = { hash: hash(file.contents), packages: [...packages].sort() };
	}
	return parts;
}

function compile(root: string, entryPoints: Record<string, string>, outdir: string) {
	return build({
		...common,
		entryPoints,
		absWorkingDir: root,
		outdir,
		splitting: true,
		sourcemap: true,
		sourcesContent: false,
	});
}

/** Old code goes a week after it ran last: a build of another copy of the program may be at work with it. */
function sweep(folder: string): void {
	for (const name of readdirSync(folder)) {
		const path = join(folder, name);
		if (Date.now() - statSync(path).mtimeMs > KEPT_DAYS * 86_400_000) rmSync(path, { recursive: true, force: true });
	}
}

/**
 * The program, compiled to JavaScript and kept until a file of it changes.
 *
 * Whoever runs TypeScript needs a loader, and the loader a thread of its own: a second of CPU for each thread.
 */
export async function compileCode(root: string, { compared, run }: EntryPoints): Promise<CompiledCode> {
	const folder = compiledFolder(root);
	const record = join(folder, "parts.json");
	const known = readSealed<CompiledCode["parts"]>(record);
	if (known) {
		const now = new Date();
		utimesSync(folder, now, now);
		return { folder, parts: known };
	}
	mkdirSync(dirname(folder), { recursive: true });
	sweep(dirname(folder));
	const making = mkdtempSync(`${folder}-`);
	try {
		const [parts] = await Promise.all([compare(root, compared), compile(root, run, making)]);
		writeSealed(join(making, "parts.json"), parts);
		// Another build may have made the same meanwhile, and be at work with it.
		if (!readSealed(record)) {
			rmSync(folder, { recursive: true, force: true });
			renameSync(making, folder);
		}
		return { folder, parts };
	} finally {
		rmSync(making, { recursive: true, force: true });
	}
}
