// @ts-check
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Where the program in `root`, as it is now, lies compiled: a folder named by a hash of every file that may be code,
 * beside the packages that it imports. Plain JavaScript, since it is asked for before TypeScript can be read.
 *
 * @param {string} root
 * @returns {string}
 */
export function compiledFolder(root) {
	const inFolders = ["src", "layouts"].flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)),
	);
	const own = readdirSync(root).filter((name) => name.endsWith(".ts"));
	const key = createHash("sha256");
	for (const file of [...own, ...inFolders, "node_modules/esbuild/package.json"].sort()) {
		const bytes = readFileSync(join(root, file));
		key.update(`${file} ${bytes.length}\n`).update(bytes);
	}
	return join(root, "node_modules/.cache/backfile", key.digest("base64url").slice(0, 22));
}
