import type { FileRecord, FileRecords } from "./manifest.ts";
import { sectionOf } from "./sections.ts";
import { type Tally, tally } from "./tally.ts";

/** A section of a site as it was written down. */
export interface WrittenSection {
	/** Where its records are. */
	file: string;
	tally: Tally;
}

/**
 * Records of all files of a site, by path in the output folder, with `/`. Those of a section are loaded when somebody asks
 * for one of them: of most sections a commit needs to know only that they stay as they are.
 */
export class SiteFiles {
	readonly #written: ReadonlyMap<string, WrittenSection>;
	readonly #load: (file: string) => FileRecords;
	readonly #loaded = new Map<string, FileRecords>();
	readonly #changed = new Set<string>();

	/** `written`: by the names of sections. `load` may throw. */
	constructor(written: ReadonlyMap<string, WrittenSection>, load: (file: string) => FileRecords) {
		this.#written = written;
		this.#load = load;
	}

	static of(records: Iterable<readonly [path: string, record: FileRecord]>): SiteFiles {
		const files = new SiteFiles(new Map(), () => new Map());
		for (const [path, record] of records) files.set(path, record);
		return files;
	}

	/** Names of sections. */
	get sections(): string[] {
		return [...new Set([...this.#written.keys(), ...this.#changed])];
	}

	get size(): number {
		return this.sections.reduce((sum, name) => sum + this.tallyOf(name).files, 0);
	}

	/** The files of one section. */
	in(section: string): ReadonlyMap<string, FileRecord> {
		return this.#records(section);
	}

	get(path: string): FileRecord | undefined {
		return this.#records(sectionOf(path)).get(path);
	}

	has(path: string): boolean {
		return this.get(path) !== undefined;
	}

	set(path: string, record: FileRecord): void {
		const section = sectionOf(path);
		this.#records(section).set(path, record);
		this.#changed.add(section);
	}

	delete(path: string): void {
		const section = sectionOf(path);
		if (this.#records(section).delete(path)) this.#changed.add(section);
	}

	/** Every file. Loads all that is not loaded yet. */
	*[Symbol.iterator](): Generator<[path: string, record: FileRecord]> {
		for (const name of this.sections) yield* this.in(name);
	}

	/** Where a section's records are written as they are now; nothing where that is yet to be done. */
	written(section: string): WrittenSection | undefined {
		return this.#changed.has(section) ? undefined : this.#written.get(section);
	}

	tallyOf(section: string): Tally {
		return this.written(section)?.tally ?? tally(this.in(section));
	}

	/** The same files, of which it is not known what they were made from. */
	forget(): SiteFiles {
		return new SiteFiles(
			this.#written,
			(file) => new Map(Array.from(this.#load(file), ([path, record]) => [path, { ...record, key: "" }])),
		);
	}

	#records(section: string): FileRecords {
		let records = this.#loaded.get(section);
		if (!records) {
			const written = this.#written.get(section);
			records = written ? this.#load(written.file) : new Map();
			this.#loaded.set(section, records);
		}
		return records;
	}
}
