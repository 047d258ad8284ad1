import { longestAddress, longestName, outputPath } from "../archive/addresses.ts";
import type { PageSpec } from "../pages/page-spec.ts";
import type { Problem } from "../problem.ts";
import { byteLength } from "../text/byte-length.ts";

/** A page or file that the site is to have. */
export type Claim = Pick<PageSpec, "url" | "layout" | "origin">;

// No letter takes more than three bytes for each unit of its length.
const mayBeLonger = (text: string, bytes: number) => text.length * 3 > bytes;
const isLonger = (text: string, bytes: number) => mayBeLonger(text, bytes) && byteLength(text) > bytes;

function checkLength({ url, layout, origin = "" }: Claim): Problem[] {
	if (!mayBeLonger(url, longestName)) return [];
	const tooLong = url.split("/").some((name) => isLonger(name, longestName));
	if (!tooLong && !isLonger(url, longestAddress)) return [];
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
function checkNesting(spec: Claim, owners: ReadonlyMap<string, Claim>): Problem[] {
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
 * True below `/search/`, where only the archive's own files may be: the search index is written while the pages are
 * still being planned, and its names change with its content. `path` is in the output folder, in small letters.
 */
export function isSearchFile(path: string): boolean {
	return path.startsWith("search/");
}

/**
 * No two pages or files may have one address. Case does not tell addresses apart: some hosts and file systems ignore
 * it. Nor may one lie below a file, or be longer than file systems take. Articles have been compared with each other
 * before; whether old addresses are in use is checked elsewhere.
 */
export function checkAddresses(claims: readonly Claim[]): Problem[] {
	const owners = new Map<string, Claim>();
	const problems: Problem[] = [];
	// What comes from no file keeps its address; the file that claims it has to move.
	const rank = ({ origin, layout }: Claim) => Number(origin !== undefined) + Number(layout === "moved");
	const ordered = [0, 1, 2].map((own) => claims.filter((claim) => rank(claim) === own));
	for (const claim of ordered.flat()) {
		// Two addresses may name one file: /a/ and /a/index.html.
		const path = outputPath(claim.url).toLowerCase();
		const other = owners.get(path);
		const reserved = claim.origin !== undefined && isSearchFile(path);
		if (!other && !reserved) {
			owners.set(path, claim);
			continue;
		}
		if (claim.layout === "moved" || (claim.layout === "article" && other?.layout === "article")) continue;
		problems.push({
			severity: "error",
			file: claim.origin ?? other?.origin ?? "",
			message: "this address is in use",
			value: claim.url,
			hint: `it belongs to ${other?.origin ?? "the archive's own pages"}; rename the file`,
		});
	}
	for (const claim of claims) {
		problems.push(...checkLength(claim));
		if (mayLieBelowFile.test(claim.url)) problems.push(...checkNesting(claim, owners));
	}
	return problems;
}
