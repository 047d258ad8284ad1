import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { hash } from "../text/hash.ts";
import type { Journal } from "./journal.ts";
import { readSealed, writeSealed } from "./sealed-json.ts";
import type { FoundFile } from "./walk-folder.ts";

/** What was learned from a file. */
export interface Kept<T> {
	/** Of the file's bytes, always made in the same way. */
	hash: string;
	value: T;
}

interface Entry<T> extends Kept<T> {
	size: number;
	/** -1 while the times are not to be trusted. */
	modified: number;
	changed: number;
}

type Shelf<T> = Record<string, Entry<T>>;

/**
 * What the last builds learned from each file, in one file for each of their folders, so that a new file
 * rewrites one of them. A file counts as unchanged while size, modification and change time are the same,
 * else while its bytes are.
 */
export class FileCache<T> {
	readonly #folder: string;
	readonly #shelves = new Map<string, Shelf<T>>();
	readonly #touched = new Set<string>();
	readonly #began: number;
	readonly #journal: Pick<Journal<T>, "note"> | undefined;

	/**
	 * `key` stands for all that shapes what is learned beside the file itself: code, packages, rules. `began`: when the
	 * build did, in milliseconds. `journal` hears what was known of each file of which something else is known now.
	 */
	constructor(folder: string, key: string, began: number, journal?: Pick<Journal<T>, "note">) {
		this.#folder = join(folder, key);
		this.#began = began;
		this.#journal = journal;
		if (!existsSync(folder)) return;
		for (const other of readdirSync(folder))
			if (other !== key) rmSync(join(folder, other), { recursive: true, force: true });
	}

	/** What is known of a file that has not been touched since. */
	unchanged(file: FoundFile): Kept<T> | undefined {
		const entry = this.#find(file.path);
		return entry && entry.size === file.size && entry.modified === file.modified && entry.changed === file.changed
			? entry
			: undefined;
	}

	/** True when there is something to compare the file's bytes with. */
	knows(path: string): boolean {
		return this.#find(path) !== undefined;
	}

	/** What is known of a file that was touched but holds the same bytes. */
	sameBytes(file: FoundFile, bytesHash: string): Kept<T> | undefined {
		const entry = this.#find(file.path);
		if (entry?.hash !== bytesHash) return undefined;
		this.keep(file, bytesHash, entry.value);
		return entry;
	}

	/**
	 * What is known of a file whose bytes have this hash according to somebody who has not read them here. Remembers
	 * nothing: a host that has such a file to ask about has as many as there are, at each build.
	 */
	sameContent(file: FoundFile, bytesHash: string | undefined): Kept<T> | undefined {
		const entry = this.#find(file.path);
		return entry?.hash === bytesHash && entry?.size === file.size ? entry : undefined;
	}

	keep(file: FoundFile, bytesHash: string, value: T): void {
		const [folder, name] = this.#split(file.path);
		const known = this.#find(file.path)?.value;
		if (known !== value) this.#journal?.note(file.path, known);
		// A file written in the same moment could be written again without its times changing; it is not trusted.
		const settled = Math.max(file.modified, file.changed) < this.#began - 50;
		this.#shelf(folder)[name] = {
			size: file.size,
			modified: settled ? file.modified : -1,
			changed: file.changed,
			hash: bytesHash,
			value,
		};
		this.#touched.add(folder);
	}

	/** Forgets files that are not among `paths` and writes what has changed. */
	save(paths: Iterable<string>): void {
		const seen = new Set(paths);
		const folders = new Set([...seen].map((path) => this.#split(path)[0]));
		for (const folder of folders) {
			const shelf = this.#shelf(folder);
			for (const name of Object.keys(shelf)) {
				const path = folder === "" ? name : `${folder}/${name}`;
				if (seen.has(path)) continue;
				this.#journal?.note(path, shelf[name]?.value);
				delete shelf[name];
				this.#touched.add(folder);
			}
		}
		for (const folder of this.#touched) writeSealed(this.#path(folder), this.#shelf(folder));
		// What is known of files is as large as the archive; whoever asks again reads it again.
		this.#shelves.clear();
		if (!existsSync(this.#folder)) return;
		const shelves = new Set([...folders].map((folder) => this.#path(folder)));
		for (const name of readdirSync(this.#folder)) {
			const path = join(this.#folder, name);
			if (shelves.has(path)) continue;
			// The name of its folder is not known any more; any that no file has will do.
			const gone = this.#journal && name.endsWith(".json") ? Object.entries(readSealed<Shelf<T>>(path) ?? {}) : [];
			for (const [file, { value }] of gone) this.#journal?.note(`${name}/${file}`, value);
			rmSync(path);
		}
	}

	#split(path: string): [folder: string, name: string] {
		const at = path.lastIndexOf("/");
		return at === -1 ? ["", path] : [path.slice(0, at), path.slice(at + 1)];
	}

	#path(folder: string): string {
		return join(this.#folder, `${hash(folder)}.json`);
	}

	#shelf(folder: string): Shelf<T> {
		let shelf = this.#shelves.get(folder);
		if (!shelf) {
			// Without one, or with a damaged one, the files are read again.
			shelf = readSealed<Shelf<T>>(this.#path(folder)) ?? {};
			this.#shelves.set(folder, shelf);
		}
		return shelf;
	}

	#find(path: string): Entry<T> | undefined {
		const [folder, name] = this.#split(path);
		const shelf = this.#shelf(folder);
		return Object.hasOwn(shelf, name) ? shelf[name] : undefined;
	}
}
