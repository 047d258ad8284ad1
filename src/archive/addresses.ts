import type { TermKind } from "../settings.ts";

/**
 * Every address of the site that is not an article's. Addresses carry no path prefix and are not percent-encoded.
 * `civil` is `1998`, `1998-03` or `1998-03-19`.
 */

export const frontAddress = "/";
export const searchAddress = "/search/";
export const searchHelpAddress = "/search/help/";
export const dataAddress = "/data/";
export const undatedAddress = "/undated/";
export const coverageAddress = "/coverage/";
export const onThisDayAddress = "/on-this-day/";
export const issuesAddress = "/issues/";
export const placeMapAddress = "/map-of-places/";
export const notFoundAddress = "/404.html";
export const offlineAddress = "/@offline/";
/** The service worker governs what stands below it, so it stands at the root. */
export const offlineWorkerAddress = "/offline-worker.js";
export const offlineScriptAddress = "/assets/offline.js";
/** What the service worker holds ready before anything was read. */
export const offlineKit = [offlineAddress, "/assets/style.css", offlineScriptAddress];

export function periodAddress(civil: string): string {
	return `/${civil.replaceAll("-", "/")}/`;
}

/** The page of a day through the years; `day` is `03-19`. */
export function dayOfYearAddress(day: string): string {
	return `${onThisDayAddress}${day}/`;
}

/** The page of a printed issue, by its key. */
export function issueAddress(key: string): string {
	return `${issuesAddress}${key}/`;
}

/** The printed issues of a year. Names with `@` belong to the archive's own pages: an issue may be called 1998. */
export function issuesOfYearAddress(year = "undated"): string {
	return `${issuesAddress}@${year}/`;
}

export function vocabularyAddress(kind: TermKind): string {
	return `/${kind}/`;
}

/** A term's landing page, or its list of a year or month (or `undated`). */
export function termAddress(kind: TermKind, key: string, part?: string): string {
	return `/${kind}/${key}/${part ? `${part.replaceAll("-", "/")}/` : ""}`;
}

export function pageAddress(id: string): string {
	return `/${id}/`;
}

/** What file systems take as the name of one file or folder, and hosts as an address, in bytes of UTF-8. */
export const longestName = 255;
export const longestAddress = 1000;

/** The file that a host serves for an address, relative to the output folder. */
export function outputPath(address: string): string {
	const path = address.slice(1);
	return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}
