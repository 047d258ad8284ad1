import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { emptyManifest, type FileRecords, type Manifest } from "../plan/manifest.ts";
import { SiteFiles, type WrittenDrawer } from "../plan/site-files.ts";
import { hash } from "../text/hash.ts";
import { areWhole, fromColumns, type RecordColumns, toColumns } from "./record-columns.ts";
import { readSealed, writeSealed } from "./sealed-json.ts";

/** Raised when the shape of a manifest changes, how it is cut, or what its tallies count: an older one then means a full build. */
const FORMAT = 3;

interface Head extends Omit<Manifest, "files"> {
	format: number;
	/** By name; `file` is in the folder of the manifest. */
	drawers: [name: string, drawer: WrittenDrawer][];
}

const headName = "head.json";

/** What is in a drawer; nothing where it is missing, or not as a build writes it. */
export function readDrawer(path: string): RecordColumns | undefined {
	const columns = readSealed<RecordColumns>(path);
	return columns && areWhole(columns) ? columns : undefined;
}

/**
 * The manifest of one output folder, in the cache folder: a head, and a file for each drawer, named by a hash of what is
 * in it. So a build writes the drawers that have changed, and until its head is in place that of the last build is whole.
 */
export class ManifestFile {
	readonly #folder: string;

	constructor(cache: string, output: string) {
		// By the way from one folder to the other, so that both can be moved or restored elsewhere together.
		this.#folder = join(cache, `manifest-${hash(relative(cache, output).replaceAll("\\", "/"))}`);
	}

	/**
	 * The last build's manifest; an empty one when it is missing, damaged or of another version of Backfile. Drawers are
	 * read when their files are asked for, which throws where one is damaged.
	 */
	read(): Manifest {
		const head = readSealed<Head>(join(this.#folder, headName));
		if (head?.format !== FORMAT) return emptyManifest();
		const { format: _, drawers, ...manifest } = head;
		const written = drawers.map(
			([name, drawer]) => [name, { ...drawer, file: join(this.#folder, drawer.file) }] as const,
		);
		return { ...manifest, files: new SiteFiles(new Map(written), loadRecords) };
	}

	/** The last act of a build. */
	write({ files, ...manifest }: Manifest): void {
		mkdirSync(this.#folder, { recursive: true });
		const drawers = files.drawers.map((name): Head["drawers"][number] => {
			const { file, tally } = files.written(name) ?? this.#writeDrawer(files, name);
			return [name, { file: basename(file), tally }];
		});
		const head: Head = { format: FORMAT, ...manifest, drawers };
		writeSealed(join(this.#folder, headName), head);
		const named = new Set([headName, ...drawers.map(([, { file }]) => file)]);
		for (const name of readdirSync(this.#folder))
			if (/\.(?:json|new)$/.test(name) && !named.has(name)) rmSync(join(this.#folder, name), { force: true });
	}

	#writeDrawer(files: SiteFiles, name: string): WrittenDrawer {
		const columns = toColumns(files.in(name));
		const file = join(this.#folder, `${hash(JSON.stringify(columns))}.json`);
		writeSealed(file, columns);
		return { file, tally: files.tallyOf(name) };
	}
}

function loadRecords(file: string): FileRecords {
	const columns = readDrawer(file);
	if (!columns) throw new Error(`${file} is damaged; build again`);
	return fromColumns(columns);
}
