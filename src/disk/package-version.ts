import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

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
