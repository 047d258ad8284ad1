import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { emptyManifest, type Manifest } from "../plan/manifest.ts";
import { hash } from "../text/hash.ts";
import { writeWhole } from "./write-file.ts";

/** Raised when the shape of a manifest changes: an older one then means a full build. */
const FORMAT = 1;

/** The manifest of one output folder, in the cache folder. */
export class ManifestFile {
	readonly #path: string;

	constructor(cache: string, output: string) {
		// By the way from one folder to the other, so that both can be moved or restored elsewhere together.
		this.#path = join(cache, `manifest-${hash(relative(cache, output).replaceAll("\\", "/"))}.json`);
	}

	/** The last build's manifest. */
	read(): Manifest {
		try {
			const manifest = JSON.parse(readFileSync(this.#path, "utf8")) as Manifest & { format: number };
			return manifest.format === FORMAT && manifest.files && manifest.volumes ? manifest : emptyManifest();
		} catch {
			// Missing or damaged: a full build makes it anew.
			return emptyManifest();
		}
	}

	/** The last act of a build. */
	write(manifest: Manifest): void {
		writeWhole(this.#path, JSON.stringify({ format: FORMAT, ...manifest }));
	}
}
