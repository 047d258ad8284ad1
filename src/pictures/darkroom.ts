import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { writeWhole } from "../disk/write-file.ts";
import { hash } from "../text/hash.ts";

const HASH = hash("").length;

/** Encoded pictures by name, kept from build to build: a file each, its hash before its bytes. */
export class Darkroom {
	readonly #folder: string;

	constructor(folder: string) {
		this.#folder = folder;
	}

	/** The picture of this name; made when there is none, or when the file is damaged. */
	async develop(name: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
		const path = join(this.#folder, name);
		if (existsSync(path)) {
			const kept = readFileSync(path);
			const bytes = kept.subarray(HASH);
			if (hash(bytes) === kept.subarray(0, HASH).toString("latin1")) return bytes;
		}
		const bytes = await make();
		writeWhole(path, Buffer.concat([Buffer.from(hash(bytes)), bytes]));
		return bytes;
	}

	/** Forgets pictures that are not among `names`. */
	tidy(names: ReadonlySet<string>): void {
		if (!existsSync(this.#folder)) return;
		for (const name of readdirSync(this.#folder))
			if (!names.has(name)) rmSync(join(this.#folder, name), { recursive: true, force: true });
	}
}
