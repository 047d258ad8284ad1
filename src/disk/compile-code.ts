import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { type BuildOptions, build, type Metafile } from "esbuild";
import { UsageError } from "../problem.ts";
import { hash } from "../text/hash.ts";
import { compiledFolder, isWhole, sealFile, sealOf, sourceFiles } from "./compiled-folder.js";

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

/** How many versions of the program are kept: those that ran last, since a build may be at work with any of them. */
const KEPT = 8;

const partsFile = "parts.json";

const common = {
	bundle: true,
	packages: "external",
	platform: "node",
	format: "esm",
	jsx: "automatic",
	jsxImportSource: "preact",
	metafile: true,
	logLevel: "silent",
} as const satisfies BuildOptions;

async function compare(root: string, entryPoints: Record<string, string>): Promise<CompiledCode["parts"]> {
	const { outputFiles, metafile } = await build({
		...common,
		entryPoints,
		absWorkingDir: root,
		write: false,
		outdir: "/",
	});
	const outputs = Object.values(metafile.outputs);
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

// What lies elsewhere is in no key: it could change, and nothing would be built again.
function refuseStrangers(root: string, { inputs }: Metafile): void {
	const known = new Set(sourceFiles(root));
	const strangers = Object.keys(inputs).filter((path) => !known.has(path));
	if (strangers.length > 0)
		throw new UsageError(
			`The program uses ${strangers.join(", ")}.\nPut it beside eleventy.config.ts, or into src/ or layouts/: changes are looked for there.`,
		);
}

async function compile(root: string, entryPoints: Record<string, string>, outdir: string): Promise<void> {
	const { metafile } = await build({
		...common,
		entryPoints,
		absWorkingDir: root,
		outdir,
		splitting: true,
		sourcemap: true,
		sourcesContent: false,
	});
	refuseStrangers(root, metafile);
}

function sweep(folder: string): void {
	const lastRun = (path: string) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
	const folders = readdirSync(folder)
		.map((name) => join(folder, name))
		.map((path) => ({ path, time: lastRun(path) }))
		.sort((a, b) => b.time - a.time);
	for (const { path } of folders.slice(KEPT)) rmSync(path, { recursive: true, force: true });
}

/** Puts compiled code where it belongs, unless another build has put the same there meanwhile. */
function install(making: string, folder: string): void {
	try {
		renameSync(making, folder);
	} catch (error) {
		if (!existsSync(folder)) throw error;
		if (isWhole(folder)) return;
		rmSync(folder, { recursive: true, force: true });
		renameSync(making, folder);
	}
}

function readParts(folder: string): CompiledCode["parts"] {
	return JSON.parse(readFileSync(join(folder, partsFile), "utf8"));
}

let serial = 0;

/**
 * The program in `root`, compiled to JavaScript and kept until a file of it changes.
 *
 * Whoever runs TypeScript needs a loader, and the loader a thread of its own: a second of CPU for each thread.
 *
 * @throws UsageError where the program uses files in which no change would be noticed
 */
export async function compileCode(root: string, { compared, run }: EntryPoints): Promise<CompiledCode> {
	const folder = compiledFolder(root);
	if (isWhole(folder)) {
		const now = new Date();
		utimesSync(folder, now, now);
		return { folder, parts: readParts(folder) };
	}
	const making = `${folder}.${process.pid}-${serial++}`;
	try {
		mkdirSync(making, { recursive: true });
		const [parts] = await Promise.all([compare(root, compared), compile(root, run, making)]);
		// Somebody may have saved a file while others were read: then this is the code of no state of the program.
		if (compiledFolder(root) !== folder) return await compileCode(root, { compared, run });
		writeFileSync(join(making, partsFile), JSON.stringify(parts));
		writeFileSync(join(making, sealFile), sealOf(making));
		install(making, folder);
		sweep(dirname(folder));
		return { folder, parts };
	} finally {
		rmSync(making, { recursive: true, force: true });
	}
}
