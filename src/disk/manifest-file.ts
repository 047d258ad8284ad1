import { join, relative } from "node:path";
import { emptyManifest, type Manifest } from "../plan/manifest.ts";
import { hash } from "../text/hash.ts";
import { targetOf } from "./entry-at.ts";
import { fromColumns, type RecordColumns, toColumns } from "./record-columns.ts";
import { readSealed, writeSealed } from "./sealed-json.ts";

/** Raised when the shape of a manifest changes: an older one then means a full build. */
const FORMAT = 2;

type Written = Omit<Manifest, "files"> & { format: number; files: RecordColumns };

/** The manifest of one output folder, in the cache folder. */
export class ManifestFile {
	readonly #path: string;

	constructor(cache: string, output: string) {
		// By the way from one folder to the other, so that both can be moved or restored elsewhere together.
		this.#path = join(cache, `manifest-${hash(relative(cache, output).replaceAll("\\", "/"))}.json`);
	}

	/** The last build's manifest; an empty one when it is missing, damaged or of another version of Backfile. */
	read(): Manifest {
		const written = readSealed<Written>(this.#path);
		if (written?.format !== FORMAT) return emptyManifest();
		const { format: _, files: columns, ...manifest } = written;
		const files = fromColumns(columns);
		return files ? { ...manifest, files } : emptyManifest();
	}

	/** Bytes; 0 where there is none. */
	get size(): number {
		return targetOf(this.#path)?.size ?? 0;
	}

	/** The last act of a build. */
	write({ files, ...manifest }: Manifest): void {
		const written: Written = { format: FORMAT, ...manifest, files: toColumns(files) };
		writeSealed(this.#path, written);
	}
}
