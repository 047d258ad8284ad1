import { existsSync, readdirSync } from "node:fs";
import type { SmallSite } from "./small-site.ts";

/** What a build may not leave behind: staging, locks, half-written files, packs that nobody can read. */
export function strays({ root, cache, output }: SmallSite): string[] {
	const below = (folder: string) =>
		existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [];
	const beside = readdirSync(root).filter((name) => !["articles", "_site", ".cache"].includes(name));
	const inCache = below(cache);
	return [
		...beside,
		...inCache.filter((name) => /(^|\/)lock$|\.new$/.test(name)),
		...inCache.filter((name) => name.endsWith(".pack") && !inCache.includes(name.replace(/pack$/, "json"))),
		...below(output).filter((name) => /\.new$|(^|\/)\.backfile-(?!files$)/.test(name)),
	];
}
