// @ts-check
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

// Plain JavaScript, since all of this is asked before TypeScript can be read.

const code = /\.(?:[cm]?[jt]sx?|json)$/;

/**
 * Every file of the program in `root` that may be code, by its path with `/`: of what compiled code is made.
 *
 * @param {string} root
 * @returns {string[]}
 */
export function sourceFiles(root) {
	const inFolders = ["src", "layouts"].flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((path) => `${folder}/${path}`),
	);
	return [...readdirSync(root), ...inFolders]
		.filter((path) => code.test(path))
		.map((path) => path.replaceAll("\\", "/"))
		.sort();
}

/**
 * Where the program in `root`, as it is now, lies compiled: a folder named by a hash of all its source files, which may
 * not be there yet. It lies in the cache of the folder itself, from where packages are found as the program finds them.
 *
 * @param {string} root
 * @returns {string}
 */
export function compiledFolder(root) {
	const key = createHash("sha256");
	/** @param {string} path */
	const add = (path) => {
		const bytes = readFileSync(path);
		key.update(`${bytes.length}\n`).update(bytes);
	};
	for (const file of sourceFiles(root)) {
		key.update(`${file} `);
		add(join(root, file));
	}
	add(createRequire(join(root, "package.json")).resolve("esbuild/package.json"));
	return join(root, ".cache/code", key.digest("base64url").slice(0, 22));
}

/** Name of the file in a folder of compiled code that says what else is in it; written last. */
export const sealFile = "seal";

/**
 * A hash of all JavaScript in a folder.
 *
 * @param {string} folder
 * @returns {string}
 */
export function sealOf(folder) {
	const names = readdirSync(folder).filter((name) => /\.js(?:on)?$/.test(name));
	const seal = createHash("sha256");
	for (const name of names.sort()) {
		const bytes = readFileSync(join(folder, name));
		seal.update(`${name} ${bytes.length}\n`).update(bytes);
	}
	return seal.digest("base64url");
}

/**
 * Whether a folder holds compiled code, all of it and as it was written.
 *
 * @param {string} folder
 * @returns {boolean}
 */
export function isWhole(folder) {
	try {
		return readFileSync(join(folder, sealFile), "utf8") === sealOf(folder);
	} catch (error) {
		if (/** @type {NodeJS.ErrnoException} */ (error).code === "ENOENT") return false;
		throw error;
	}
}
