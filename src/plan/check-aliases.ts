import { outputPath } from "../archive/addresses.ts";
import type { Article } from "../article/article.ts";
import { servedAs } from "../pages/moved.ts";
import type { Problem } from "../problem.ts";
import { compare } from "../text/compare.ts";
import { type Claim, isSearchFile } from "./check-addresses.ts";

const own = "the archive's own pages";

/**
 * An old address must not be that of anything the site has, nor be claimed twice; also one that a host's list of
 * redirects alone serves. `claims` are all pages and files.
 */
export function checkAliases(articles: readonly Article[], claims: readonly Claim[]): Problem[] {
	const moved = articles.filter(({ aliases }) => aliases.length > 0);
	if (moved.length === 0) return [];
	const owners = new Map<string, string>();
	for (const { url, layout, origin } of claims)
		if (layout !== "moved") owners.set(outputPath(url).toLowerCase(), origin ?? own);
	const standing = new Set(owners.keys());
	const problems: Problem[] = [];
	for (const article of moved.sort((a, b) => compare(a.path, b.path))) {
		for (const [index, alias] of article.aliases.entries()) {
			const path = outputPath(servedAs(alias) ?? alias).toLowerCase();
			// A file without an ending, such as /_redirects, leaves no room for a folder of that name.
			const file = path.replace(/\/index\.html$/, "");
			const owner = isSearchFile(path) ? own : (owners.get(path) ?? owners.get(file));
			if (owner === undefined) {
				owners.set(path, article.path);
				continue;
			}
			const itself = owner === article.path;
			const [message, hint] =
				standing.has(path) || standing.has(file) || owner === own
					? itself
						? ["an old address in aliases is this article's own", "remove it from aliases"]
						: ["an old address in aliases is in use", `it belongs to ${owner}; remove it from aliases`]
					: itself
						? ["this old address is named twice", "remove one of them"]
						: ["two articles claim one old address", `${owner} claims it too; remove it from one of the two`];
			const spot = { key: ["aliases", index] };
			problems.push({ severity: "error", file: article.path, spot, message, value: alias, hint });
		}
	}
	return problems;
}
