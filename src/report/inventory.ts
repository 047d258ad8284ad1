import { type Amount, add, type FileKind, fileKinds, noFiles, type Tally } from "../plan/tally.ts";

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

/** What a site consists of, given what its drawers do. Pure. */
export function inventory(tallies: readonly Tally[]): Inventory {
	const kinds = Object.fromEntries([...fileKinds, "other"].map((kind) => [kind, noFiles()])) as Inventory["kinds"];
	const total = noFiles();
	let largest = { path: "", bytes: 0 };
	for (const one of tallies) {
		add(total, one);
		for (const [kind, amount] of Object.entries(one.kinds)) add(kinds[kind as FileKind], amount);
		if (one.largest.bytes > largest.bytes) largest = one.largest;
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
