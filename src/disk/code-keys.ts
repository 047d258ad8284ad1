import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { build } from "esbuild";
import { hash } from "../text/hash.ts";

const require = createRequire(import.meta.url);

/** Version of an installed package; of Node itself for its own modules. */
export function packageVersion(name: string): string {
	const [first = "", second = ""] = name.split("/");
	const own = first.startsWith("@") ? `${first}/${second}` : first;
	if (own.startsWith("node:")) return process.version;
	for (const folder of require.resolve.paths(own) ?? []) {
		try {
			return (
				JSON.parse(readFileSync(`${folder}/${own}/package.json`, "utf8")) as {
					version: string;
				}
			).version;
		} catch {
			// Not in this folder; it is in one above.
		}
	}
	throw new Error(`The package ${own} is not installed; run npm ci`);
}

/**
 * For each entry point a hash of its code with all that it imports, and of the versions of the packages that
 * these import: what has to be the same for the same input to give the same output.
 */
export async function codeKeys(entryPoints: Record<string, string>): Promise<Map<string, string>> {
	const { outputFiles, metafile } = await build({
		entryPoints,
		bundle: true,
		packages: "external",
		platform: "node",
		format: "esm",
		jsx: "automatic",
		jsxImportSource: "preact",
		metafile: true,
		write: false,
		outdir: "/",
		absWorkingDir: process.cwd(),
		logLevel: "silent",
	});
	const keys = new Map<string, string>();
	const outputs = Object.values(metafile.outputs);
	for (const [i, file] of outputFiles.entries()) {
		const output = outputs[i];
		const name = Object.entries(entryPoints).find(
			([, path]) => output?.entryPoint && path.endsWith(output.entryPoint),
		)?.[0];
		if (!output || name === undefined) continue;
		const packages = [...new Set(output.imports.filter((item) => item.external).map((item) => item.path))].sort();
		keys.set(name, hash([file.text, ...packages.map((path) => `${path} ${packageVersion(path)}`)].join("\n")));
	}
	return keys;
}
