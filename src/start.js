// @ts-check
/**
 * Begins a command: `node src/start.js build`. Runs the program as it was compiled last; where it has changed since, runs
 * it from TypeScript, and that compiles it. Node 20 reads no TypeScript by itself, so this file is none.
 */
import { existsSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { compiledFolder, isWhole } from "./disk/compiled-folder.js";

const root = dirname(import.meta.dirname);
if (realpathSync(process.cwd()) !== realpathSync(root)) {
	console.error(`Run the command in the folder of the archive, ${root}.`);
	process.exit(1);
}
if (!existsSync("node_modules")) {
	console.error("What Backfile is made with is not installed here yet. Run: npm ci");
	process.exit(1);
}
process.setSourceMapsEnabled(true);
const folder = compiledFolder(root);
if (isWhole(folder)) await import(pathToFileURL(join(folder, "main.js")).href);
else {
	const { register } = await import("tsx/esm/api");
	register();
	await import("./cli/main.ts");
}
