import type { Problem } from "../problem.ts";
import { hash } from "../text/hash.ts";
import { decodePath, resolvePath } from "./address.ts";
import { decodeText } from "./article.ts";
import { remoteAddress } from "./remote-pictures.ts";

/** The list of kept pictures, relative to the folder of articles. */
export const keptList = "_archive/kept/addresses.txt";

/** The folder of kept pictures, with a slash at its end. */
export const keptFolder = keptList.replace(/[^/]*$/, "");

const heading =
	"# Pictures of other sites: the address of each, and the file that is kept of it, or - when it is gone.";

/** Files by address, relative to the folder of articles; none where the archivist has given up a picture. */
export type KeptListing = ReadonlyMap<string, string | undefined>;

/** A line of the list: the address of a picture, and its file, relative to the folder of articles. */
export interface KeptLine {
	address: string;
	/** Absent for a picture that is gone. */
	path?: string;
	line: number;
}

/**
 * Reads the list: a line for each picture, its address, a space, and its file, relative to the list's own folder, or `-`.
 * `notes` are lines of the archivist's own that begin with `#`.
 */
export function readKeptList(bytes: Uint8Array): { lines: KeptLine[]; notes: string[]; problems: Problem[] } {
	const problems: Problem[] = [];
	const notes: string[] = [];
	const lines = new Map<string, KeptLine>();
	const text = decodeText(bytes);
	if (text === undefined) {
		const hint = "save it again with the encoding UTF-8";
		return {
			lines: [],
			notes,
			problems: [{ severity: "error", file: keptList, message: "this file is not UTF-8 text", hint }],
		};
	}
	for (const [i, value] of text.split("\n").entries()) {
		if (value.startsWith("#") && value.trimEnd() !== heading) notes.push(value.trimEnd());
		if (value.trim() === "" || value.startsWith("#")) continue;
		const line = i + 1;
		const wrong = (message: string, hint: string) =>
			problems.push({ severity: "error", file: keptList, spot: { line, column: 1 }, message, value, hint });
		const [, written = "", file = ""] = /^(\S+) +(\S.*?) *$/.exec(value) ?? [];
		const address = remoteAddress(written);
		const path = resolvePath(keptList, file);
		if (file === "" || address === undefined || path === undefined)
			wrong("this line is not an address and a file", "write https://example.org/a.jpg a.jpg, or remove it");
		else if (lines.has(address)) wrong("this address stands here twice", "keep one of the lines");
		else lines.set(address, { address, ...(file !== "-" && { path }), line });
	}
	return { lines: [...lines.values()], notes, problems };
}

/**
 * Where a picture of another site is kept: by its host and its name there, told from others of that name by its address.
 * No file system takes two such names for one.
 */
export function keptPath(address: string, ending: string): string {
	const { hostname, pathname } = new URL(address);
	const host = hostname.replace(/[^a-z0-9.-]/g, "-").replace(/^\.+|\.+$/g, "");
	const last = pathname.replace(/^.*\//, "").replace(/\.[a-z]{2,5}$/i, "");
	const name = (decodePath(last) ?? last)
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-+|-+$/g, "")
		.slice(0, 40);
	const mark = hash(address)
		.toLowerCase()
		.replace(/[^a-z0-9]/g, "")
		.slice(0, 12);
	return `${keptFolder}${host}/${name ? `${name}-` : ""}${mark}.${ending}`;
}

/**
 * The list as it is written to its file: notes, then pictures in the order of addresses, so that two people's additions
 * rarely meet in one line.
 */
export function writeKeptList(listed: KeptListing, notes: readonly string[]): string {
	const up = "../".repeat(keptFolder.split("/").length - 1);
	const written = (path: string) => (path.startsWith(keptFolder) ? path.slice(keptFolder.length) : up + path);
	const lines = [...listed].map(([address, path]) => `${address} ${path === undefined ? "-" : written(path)}`);
	return `${[heading, ...notes, ...lines.sort()].join("\n")}\n`;
}
