import { nameFrom } from "../article/address.ts";
import type { Article } from "../article/article.ts";
import type { Pointer } from "../article/body.ts";
import type { Problem } from "../problem.ts";
import type { Claim } from "./check-addresses.ts";

/**
 * Links from texts to addresses on this site that lead nowhere. Only warnings: an imported archive holds
 * many links to what was never brought along, and they must not keep it from being published.
 */
export function checkLinks(
	sources: Iterable<{ path: string; addresses: readonly Pointer[] }>,
	claims: readonly Claim[],
	published: readonly Article[],
	linked: {
		/** Why files beside the articles are not published, by address. */
		refused: ReadonlyMap<string, string>;
		nearest: (address: string) => string | undefined;
	},
): Problem[] {
	let known: Set<string> | undefined;
	const problems: Problem[] = [];
	for (const { path, addresses } of sources) {
		for (const address of addresses) {
			known ??= new Set([...claims.map(({ url }) => url), ...published.flatMap(({ aliases }) => aliases)]);
			if (known.has(address.path) || known.has(`${address.path}/`)) continue;
			const refusal = linked.refused.get(address.path);
			const near = refusal === undefined ? linked.nearest(address.path) : undefined;
			problems.push({
				severity: "warning",
				file: path,
				spot: { line: address.line, column: 1 },
				message:
					refusal === undefined
						? "this link leads to no page or file of this site"
						: "this link leads to a file that is not published",
				value: address.written,
				hint:
					refusal ??
					(near
						? `did you mean ${nameFrom(path, near)}?`
						: "correct it, remove it, or name the old address in the aliases of the article it meant"),
			});
		}
	}
	return problems;
}
