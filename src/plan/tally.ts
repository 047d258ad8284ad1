/** How many files of a kind there are, and how many bytes they hold. */
export interface Amount {
	files: number;
	bytes: number;
}

export const fileKinds = [
	"pages",
	"feeds",
	"searchFragments",
	"searchIndex",
	"searchTables",
	"pictures",
	"data",
] as const;
/** What a file of the site is for; `other` is what is none of these: stylesheet, scripts, what hosts read. */
export type FileKind = (typeof fileKinds)[number] | "other";

/** What some files of a site are. */
export interface Tally extends Amount {
	/** How many of them Eleventy rendered. */
	pages: number;
	/** Of kinds that there are. */
	kinds: Partial<Record<FileKind, Amount>>;
	/** The largest file. */
	largest: { path: string; bytes: number };
}

// A manifest remembers what was counted: with another kind here it is of another format.
function kindOf(path: string): FileKind {
	if (path.endsWith(".html")) return "pages";
	if (path.startsWith("search/")) {
		if (/\.pf_fragment$|\/fragments\./.test(path)) return "searchFragments";
		return path.endsWith(".json") ? "searchTables" : "searchIndex";
	}
	if (path.startsWith("data/")) return "data";
	if (path.endsWith(".xml") || path.endsWith("feed.json")) return "feeds";
	return /\.(avif|gif|jpe?g|png|svg|webp)$/i.test(path) ? "pictures" : "other";
}

export const noFiles = (): Amount => ({ files: 0, bytes: 0 });

export function add(to: Amount, { files, bytes }: Amount): void {
	to.files += files;
	to.bytes += bytes;
}

/** Counts files, by path. */
export function tally(files: Iterable<readonly [path: string, file: { size: number; page?: boolean }]>): Tally {
	const sum: Tally = { ...noFiles(), pages: 0, kinds: {}, largest: { path: "", bytes: 0 } };
	for (const [path, { size, page }] of files) {
		const kind = kindOf(path);
		sum.kinds[kind] ??= noFiles();
		for (const amount of [sum, sum.kinds[kind]]) add(amount, { files: 1, bytes: size });
		if (page) sum.pages++;
		if (size > sum.largest.bytes) sum.largest = { path, bytes: size };
	}
	return sum;
}
