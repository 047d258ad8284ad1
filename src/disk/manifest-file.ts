import { join, relative } from "node:path";
import { emptyManifest, type Manifest } from "../plan/manifest.ts";
import { hash } from "../text/hash.ts";
import { readSealed, writeSealed } from "./sealed-json.ts";

/** Raised when the shape of a manifest changes: an older one then means a full build. */
const FORMAT = 1;

/** The manifest of one output folder, in the cache folder. */
export class ManifestFile {
	readonly #path: string;

	constructor(cache: string, output: string) {
		// By the way from one folder to the other, so that both can be moved or restored elsewhere together.
		this.#path = join(cache, `manifest-${hash(relative(cache, output).replaceAll("\\", "/"))}.json`);
	}

	/** The last build's manifest; an empty one when it is missing, damaged or of another version of Backfile. */
	read(): Manifest {
		const manifest = readSealed<Manifest & { format: number }>(this.#path);
		return manifest?.format === FORMAT ? manifest : emptyManifest();
	}

	/** The last act of a build. */
	write(manifest: Manifest): void {
		writeSealed(this.#path, { format: FORMAT, ...manifest });
	}
}
