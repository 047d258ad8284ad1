import type { Problem } from "../problem.ts";
import type { PageSpec } from "./page-spec.ts";

/**
 * No two pages may have one address. Case does not tell addresses apart: some hosts and file systems ignore it.
 * `taken` are addresses of files that are no pages. Articles have been compared with each other before.
 */
export function checkAddresses(specs: readonly PageSpec[], taken: Iterable<string>): Problem[] {
	const owners = new Map<string, PageSpec | undefined>();
	for (const address of taken) owners.set(address.toLowerCase(), undefined);
	const problems: Problem[] = [];
	// Pages that come from no file keep their address; the file that claims it has to move.
	const ordered = [...specs].sort((a, b) => Number(a.origin !== undefined) - Number(b.origin !== undefined));
	for (const spec of ordered) {
		const address = spec.url.toLowerCase();
		if (!owners.has(address)) {
			owners.set(address, spec);
			continue;
		}
		const other = owners.get(address);
		const owner = other?.origin ?? "the archive's own pages";
		problems.push({
			severity: "error",
			file: spec.origin ?? other?.origin ?? "",
			message: spec.layout === "moved" ? "an old address in aliases is in use" : "this address is in use",
			value: spec.url,
			hint: `it belongs to ${owner}; ${spec.layout === "moved" ? "remove it from aliases" : "rename the file"}`,
		});
	}
	return problems;
}
