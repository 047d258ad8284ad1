import { existsSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { emptyManifest, type Manifest } from "../plan/manifest.ts";
import { hash } from "../text/hash.ts";
import { writeWhole } from "./write-file.ts";

/** Raised when the shape of a manifest changes: an older one then means a full build. */
const FORMAT = 1;

/** The manifest of one output folder, in the cache folder. */
export class ManifestFile {
	readonly #path: string;
	readonly #journal: string;

	constructor(cache: string, output: string) {
		// By the way from one folder to the other, so that both can be moved or restored elsewhere together.
		const name = hash(relative(cache, output).replaceAll("\\", "/"));
		this.#path = join(cache, `manifest-${name}.json`);
		this.#journal = join(cache, `journal-${name}.json`);
	}

	/** The last build's manifest; files that a build began to write but did not finish have no key. */
	read(): Manifest {
		const manifest = this.#parse<Manifest & { format: number }>(this.#path);
		const last = manifest?.format === FORMAT && manifest.files && manifest.volumes ? manifest : emptyManifest();
		if (existsSync(this.#journal)) {
			last.edition = "";
			for (const path of this.#parse<string[]>(this.#journal) ?? []) {
				if (!Object.hasOwn(last.files, path)) last.files[path] = { key: "", hash: "", size: -1, modified: 0 };
			}
		}
		return last;
	}

	/** Notes which files are about to be written, so that they are known as ours should the build be stopped. */
	begin(paths: readonly string[]): void {
		writeWhole(this.#journal, JSON.stringify(paths));
	}

	/** The last act of a build. */
	write(manifest: Manifest): void {
		writeWhole(this.#path, JSON.stringify({ format: FORMAT, ...manifest }));
		rmSync(this.#journal, { force: true });
	}

	#parse<T>(path: string): T | undefined {
		try {
			return JSON.parse(readFileSync(path, "utf8")) as T;
		} catch {
			// Missing or damaged: a full build makes it anew.
			return undefined;
		}
	}
}
