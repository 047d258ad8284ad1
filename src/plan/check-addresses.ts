import { longestAddress, longestName, outputPath } from "../archive/addresses.ts";
import type { Pointer } from "../article/body.ts";
import type { PageSpec } from "../pages/page-spec.ts";
import type { Problem } from "../problem.ts";
import { byteLength } from "../text/byte-length.ts";

function checkLength({ url, layout, origin = "" }: PageSpec): Problem[] {
	// No letter takes more than three bytes for each unit of its length.
	if (url.length * 3 <= longestName) return [];
	const tooLong = url.split("/").some((name) => byteLength(name) > longestName);
	if (!tooLong && byteLength(url) <= longestAddress) return [];
	return [
		{
			severity: "error",
			file: origin,
			...(layout === "moved" && { spot: { key: ["aliases"] } }),
			message: tooLong
				? `an address may have ${longestName} bytes between two slashes, which is fewer letters in most scripts`
				: `an address may have ${longestAddress} bytes`,
			value: url,
			hint: layout === "moved" ? "shorten it, or remove it from aliases" : "give the file or its folder a shorter name",
		},
	];
}

/** Where one page would be a file and another lies in a folder of the same name. */
function checkNesting(spec: PageSpec, owners: ReadonlyMap<string, PageSpec | undefined>): Problem[] {
	const steps = outputPath(spec.url).toLowerCase().split("/").slice(0, -1);
	const above = steps.map((_, i) => steps.slice(0, i + 1).join("/")).find((path) => owners.has(path));
	if (above === undefined) return [];
	const other = owners.get(above);
	return [
		{
			severity: "error",
			file: spec.origin ?? other?.origin ?? "",
			...(spec.layout === "moved" && { spot: { key: ["aliases"] } }),
			message: `the site has a file at /${above}, so nothing can lie below it`,
			value: spec.url,
			hint: `it belongs to ${other?.origin ?? "the archive's own files"}; one of the two has to have another name`,
		},
	];
}

// Files that are no pages have a dot in their names, or begin with `_` at the root.
const mayLieBelowFile = /\.[^/]*\/|^\/_/;

/**
 * No two pages may have one address. Case does not tell addresses apart: some hosts and file systems ignore it.
 * Nor may one lie below a file, or be longer than file systems take. `taken` are addresses of files that are no pages.
 * Articles have been compared with each other before.
 */
export function checkAddresses(specs: readonly PageSpec[], taken: Iterable<string>): Problem[] {
	const owners = new Map<string, PageSpec | undefined>();
	for (const address of taken) owners.set(outputPath(address).toLowerCase(), undefined);
	const problems: Problem[] = [];
	// Pages that come from no file keep their address; the file that claims it has to move.
	const ordered = [...specs].sort((a, b) => Number(a.origin !== undefined) - Number(b.origin !== undefined));
	for (const spec of ordered) {
		// Two addresses may name one file: /a/ and /a/index.html.
		const address = outputPath(spec.url).toLowerCase();
		if (!owners.has(address)) {
			owners.set(address, spec);
			continue;
		}
		const other = owners.get(address);
		if (spec.layout === "article" && other?.layout === "article") continue;
		const owner = other?.origin ?? "the archive's own pages";
		problems.push({
			severity: "error",
			file: spec.origin ?? other?.origin ?? "",
			message: spec.layout === "moved" ? "an old address in aliases is in use" : "this address is in use",
			value: spec.url,
			hint: `it belongs to ${owner}; ${spec.layout === "moved" ? "remove it from aliases" : "rename the file"}`,
		});
	}
	for (const spec of specs) {
		problems.push(...checkLength(spec));
		if (mayLieBelowFile.test(spec.url)) problems.push(...checkNesting(spec, owners));
	}
	return problems;
}

/**
 * Links from articles to addresses on this site that lead nowhere. Only warnings: an imported archive holds
 * many links to what was never brought along, and they must not keep it from being published.
 */
export function checkLinks(
	sources: Iterable<{ path: string; addresses: readonly Pointer[] }>,
	specs: readonly PageSpec[],
	taken: Iterable<string>,
): Problem[] {
	const known = new Set([...specs.map((spec) => spec.url), ...taken]);
	const problems: Problem[] = [];
	for (const { path, addresses } of sources) {
		for (const address of addresses) {
			if (known.has(address.path) || known.has(`${address.path}/`)) continue;
			problems.push({
				severity: "warning",
				file: path,
				spot: { line: address.line, column: 1 },
				message: "this link leads to no page of this site",
				value: address.written,
				hint: "correct it, remove it, or name the old address in the aliases of the article it meant",
			});
		}
	}
	return problems;
}
