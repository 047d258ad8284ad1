import { rmSync } from "node:fs";
import { readSealed, writeSealed } from "./sealed-json.ts";

interface Written<T> {
	key: string;
	entries: { path: string; known?: T }[];
}

/**
 * What was known of files when the last site was published, of each of which something else is known now; nothing of one
 * that was not known then. It outlives builds that fail, since no site comes of those.
 */
export class Journal<T> {
	readonly #file: string;
	readonly #key: string;
	#entries: Map<string, T | undefined>;
	#written = true;

	/** `key` stands for all that shapes what is known: under another nothing of it is of use. */
	constructor(file: string, key: string) {
		this.#file = file;
		this.#key = key;
		const written = readSealed<Written<T>>(file);
		const entries = written?.key === key ? written.entries : [];
		this.#entries = new Map(entries.map(({ path, known }) => [path, known]));
	}

	/** Something else than `known` is known of a file from now on. What was noted first counts. */
	note(path: string, known: T | undefined): void {
		if (this.#entries.has(path)) return;
		this.#entries.set(path, known);
		this.#written = false;
	}

	/** Writes down what was noted, gives it, and holds it no longer: it may be as large as the archive. */
	close(): ReadonlyMap<string, T | undefined> {
		const noted = this.#entries;
		this.#entries = new Map();
		if (!this.#written) {
			const entries = Array.from(noted, ([path, known]) => ({ path, ...(known !== undefined && { known }) }));
			const written: Written<T> = { key: this.#key, entries };
			writeSealed(this.#file, written);
		}
		return noted;
	}

	/** A site is published of what is known now. */
	published(): void {
		rmSync(this.#file, { force: true });
	}
}
