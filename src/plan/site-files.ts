import { drawerOf } from "./drawers.ts";
import type { FileRecord, FileRecords } from "./manifest.ts";
import { type Tally, tally } from "./tally.ts";

/** A drawer of a site as it was written down. */
export interface WrittenDrawer {
	/** Where its records are. */
	file: string;
	tally: Tally;
}

/**
 * Records of all files of a site, by path in the output folder, with `/`. Those of a drawer are loaded when somebody asks
 * for one of them: of most volumes a commit needs to know only that they stay as they are.
 */
export class SiteFiles {
	readonly #written: ReadonlyMap<string, WrittenDrawer>;
	readonly #load: (file: string) => FileRecords;
	readonly #loaded = new Map<string, FileRecords>();
	readonly #changed = new Set<string>();

	/** `written`: by the names of drawers. `load` may throw. */
	constructor(written: ReadonlyMap<string, WrittenDrawer>, load: (file: string) => FileRecords) {
		this.#written = written;
		this.#load = load;
	}

	static of(records: Iterable<readonly [path: string, record: FileRecord]>): SiteFiles {
		const files = new SiteFiles(new Map(), () => new Map());
		for (const [path, record] of records) files.set(path, record);
		return files;
	}

	/** Names of drawers; none is empty. */
	get drawers(): string[] {
		const names = [...new Set([...this.#written.keys(), ...this.#changed])];
		return names.filter((name) => !this.#changed.has(name) || this.in(name).size > 0);
	}

	get size(): number {
		return this.drawers.reduce((sum, name) => sum + this.tallyOf(name).files, 0);
	}

	/** The files of one drawer. */
	in(drawer: string): ReadonlyMap<string, FileRecord> {
		return this.#records(drawer);
	}

	get(path: string): FileRecord | undefined {
		return this.#records(drawerOf(path)).get(path);
	}

	has(path: string): boolean {
		return this.get(path) !== undefined;
	}

	set(path: string, record: FileRecord): void {
		const drawer = drawerOf(path);
		this.#records(drawer).set(path, record);
		this.#changed.add(drawer);
	}

	delete(path: string): void {
		const drawer = drawerOf(path);
		if (this.#records(drawer).delete(path)) this.#changed.add(drawer);
	}

	/** Every file. Loads all that is not loaded yet. */
	*[Symbol.iterator](): Generator<[path: string, record: FileRecord]> {
		for (const name of this.drawers) yield* this.in(name);
	}

	/** Where a drawer's records are written as they are now; nothing where that is yet to be done. */
	written(drawer: string): WrittenDrawer | undefined {
		return this.#changed.has(drawer) ? undefined : this.#written.get(drawer);
	}

	tallyOf(drawer: string): Tally {
		return this.written(drawer)?.tally ?? tally(this.in(drawer));
	}

	/** The same files, of which it is not known what they were made from. */
	forget(): SiteFiles {
		return new SiteFiles(
			this.#written,
			(file) => new Map(Array.from(this.#load(file), ([path, record]) => [path, { ...record, key: "" }])),
		);
	}

	#records(drawer: string): FileRecords {
		let records = this.#loaded.get(drawer);
		if (!records) {
			const written = this.#written.get(drawer);
			records = written ? this.#load(written.file) : new Map();
			this.#loaded.set(drawer, records);
		}
		return records;
	}
}
