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

/** What the site consists of, and which hosts it is too much for. */
export interface Inventory {
	kinds: Record<FileKind, Amount>;
	total: Amount;
	/** The largest file. */
	largest: { path: string; bytes: number };
	/** One line for each limit of a host that the site exceeds. */
	exceeds: string[];
}

interface Host {
	name: string;
	/** Most files of a site. */
	files?: number;
	/** Most bytes of a site, and of one file. */
	bytes?: number;
	fileBytes?: number;
}

const MB = 1_000_000;
const MIB = 2 ** 20;

/**
 * What hosts take, as they said in November 2026; docs/scale.md names where. Netlify limits no site's files, only
 * those of one folder (54,000), of which no folder of the site comes near.
 */
const hosts: Host[] = [
	{ name: "Cloudflare Pages without charge", files: 20_000, fileBytes: 25 * MIB },
	{ name: "Cloudflare Pages on a paid plan", files: 100_000 },
	{ name: "GitHub Pages", bytes: 1000 * MB },
];

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

/** Counts the files of a site, by path. Pure. */
export function inventory(files: Iterable<[path: string, file: { size: number }]>): Inventory {
	const none = (): Amount => ({ files: 0, bytes: 0 });
	const kinds = Object.fromEntries([...fileKinds, "other"].map((kind) => [kind, none()])) as Inventory["kinds"];
	const total = none();
	const largest = { path: "", bytes: 0 };
	for (const [path, { size }] of files) {
		for (const amount of [kinds[kindOf(path)], total]) {
			amount.files++;
			amount.bytes += size;
		}
		if (size > largest.bytes) Object.assign(largest, { path, bytes: size });
	}
	return { kinds, total, largest, exceeds: hosts.flatMap((host) => exceeded(host, total, largest)) };
}

const numbers = new Intl.NumberFormat("en");

/** "352 MB"; bytes as hosts count them, a thousand to the next. */
export const megabytes = (bytes: number): string => `${numbers.format(Math.ceil(bytes / MB))} MB`;

function exceeded(host: Host, total: Amount, largest: Inventory["largest"]): string[] {
	const n = (value: number) => numbers.format(value);
	return [
		...(host.files !== undefined && total.files > host.files
			? [`${host.name} takes ${n(host.files)} files, the site has ${n(total.files)}`]
			: []),
		...(host.bytes !== undefined && total.bytes > host.bytes
			? [`${host.name} takes ${megabytes(host.bytes)}, the site has ${megabytes(total.bytes)}`]
			: []),
		...(host.fileBytes !== undefined && largest.bytes > host.fileBytes
			? [`${host.name} takes files of ${megabytes(host.fileBytes)}, ${largest.path} has ${megabytes(largest.bytes)}`]
			: []),
	];
}
