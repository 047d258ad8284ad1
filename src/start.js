// @ts-check
/**
 * Begins a command: `node src/start.js build`. Runs the program as it was compiled last; where it has changed since, runs
 * it from TypeScript, and that compiles it. Node 20 reads no TypeScript by itself, so this file is none.
 */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { compiledFolder } from "./disk/compiled-folder.js";

process.setSourceMapsEnabled(true);
const compiled = join(compiledFolder(dirname(import.meta.dirname)), "main.js");
if (existsSync(compiled)) await import(pathToFileURL(compiled).href);
else {
	const { register } = await import("tsx/esm/api");
	register();
	await import("./cli/main.ts");
}
