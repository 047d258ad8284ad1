import {
	closeSync,
	existsSync,
	mkdirSync,
	openSync,
	readdirSync,
	readSync,
	rmSync,
	statSync,
	writeSync,
} from "node:fs";
import { join } from "node:path";
import { hash } from "../text/hash.ts";
import { readSealed, writeSealed } from "./sealed-json.ts";

/** What a pack holds, end to end. In two columns: as an object each of a hundred thousand keys would be looked up. */
interface PackIndex {
	/** Keys of its bodies, with `/` between them. */
	refs: string;
	/** Of each: bytes. */
	lengths: number[];
}

/** Packs smaller than this (bytes) are joined when there are many. */
const SMALL = 4_000_000;
const MANY = 12;

/** Cause of the error when the cache holds something else than was put into it. */
export const damagedCache = "damaged cache";

let serial = 0;

/** Writes bodies one after another into a pack of its own. One writer belongs to one thread. */
export class BodyWriter {
	readonly #folder: string;
	readonly #name: string;
	#file: number | undefined;
	readonly #lengths = new Map<string, number>();

	constructor(
		folder: string,
		name = `${Date.now().toString(36)}-${process.pid}-${serial++}-${Math.random().toString(36).slice(2, 8)}`,
	) {
		this.#folder = folder;
		this.#name = name;
	}

	put(ref: string, html: string): void {
		if (this.#lengths.has(ref)) return;
		if (this.#file === undefined) {
			mkdirSync(this.#folder, { recursive: true });
			this.#file = openSync(join(this.#folder, `${this.#name}.pack`), "w");
		}
		const bytes = Buffer.from(html);
		for (let done = 0; done < bytes.length; ) done += writeSync(this.#file, bytes, done);
		this.#lengths.set(ref, bytes.length);
	}

	/** Closes the pack; only now do others see it. */
	finish(): void {
		if (this.#file === undefined) return;
		closeSync(this.#file);
		this.#file = undefined;
		const index: PackIndex = { refs: [...this.#lengths.keys()].join("/"), lengths: [...this.#lengths.values()] };
		writeSealed(join(this.#folder, `${this.#name}.json`), index);
	}
}

/**
 * Rendered bodies by their key, in a few pack files: ten thousand files of their own would take longer to write
 * than to render, and a host restores a cache file by file.
 */
export class Bodies {
	readonly #folder: string;
	readonly #places = new Map<string, { pack: string; offset: number; length: number }>();
	readonly #open = new Map<string, number>();
	readonly #sizes = new Map<string, number>();

	constructor(folder: string) {
		this.#folder = folder;
		this.refresh();
	}

	/** Looks for packs that were finished since. */
	refresh(): void {
		if (!existsSync(this.#folder)) return;
		for (const name of readdirSync(this.#folder).sort()) {
			if (!name.endsWith(".json")) continue;
			const pack = name.slice(0, -5);
			if (this.#sizes.has(pack)) continue;
			const index = readSealed<PackIndex>(join(this.#folder, name));
			const size = statSync(join(this.#folder, `${pack}.pack`), { throwIfNoEntry: false })?.size;
			if (index?.refs === undefined || size === undefined) {
				// A damaged pack, and one of another version, is as good as none: its bodies are rendered again.
				this.#drop(pack);
				continue;
			}
			let offset = 0;
			for (const [i, ref] of index.refs.split("/").entries()) {
				const length = index.lengths[i] ?? 0;
				if (offset + length <= size) this.#places.set(ref, { pack, offset, length });
				offset += length;
			}
			this.#sizes.set(pack, size);
		}
	}

	has(ref: string): boolean {
		return this.#places.has(ref);
	}

	/** Throws when there is no such body, since one is always put before a page that shows it is printed; or when it is damaged. */
	get(ref: string): string {
		const place = this.#places.get(ref);
		if (!place) throw new Error(`The cache holds no body ${ref}; build again with --full`);
		const bytes = Buffer.alloc(place.length);
		for (let done = 0, read = 1; read > 0 && done < place.length; done += read) {
			read = readSync(this.#handle(place.pack), bytes, done, place.length - done, place.offset + done);
		}
		if (hash(bytes) !== ref)
			throw new Error(`The cache is damaged at body ${ref}; build again with --full`, { cause: damagedCache });
		return bytes.toString("utf8");
	}

	/** Forgets bodies that no article has any more, when they take more room than the others; joins small packs. */
	tidy(live: ReadonlySet<string>): void {
		let used = 0;
		for (const [ref, { length }] of this.#places) if (live.has(ref)) used += length;
		const stored = [...this.#sizes.values()].reduce((sum, size) => sum + size, 0);
		const small = [...this.#sizes].filter(([, size]) => size < SMALL).map(([pack]) => pack);
		const packs = stored > 2 * used + SMALL ? [...this.#sizes.keys()] : small.length > MANY ? small : [];
		if (packs.length === 0) return;
		const writer = new BodyWriter(this.#folder);
		for (const [ref, { pack }] of this.#places)
			if (live.has(ref) && packs.includes(pack)) writer.put(ref, this.get(ref));
		writer.finish();
		for (const pack of packs) this.#drop(pack);
		this.refresh();
	}

	close(): void {
		for (const file of this.#open.values()) closeSync(file);
		this.#open.clear();
	}

	#handle(pack: string): number {
		let file = this.#open.get(pack);
		if (file === undefined) {
			file = openSync(join(this.#folder, `${pack}.pack`), "r");
			this.#open.set(pack, file);
		}
		return file;
	}

	#drop(pack: string): void {
		const file = this.#open.get(pack);
		if (file !== undefined) closeSync(file);
		this.#open.delete(pack);
		this.#sizes.delete(pack);
		for (const [ref, place] of this.#places) if (place.pack === pack) this.#places.delete(ref);
		for (const ending of [".json", ".pack"]) rmSync(join(this.#folder, pack + ending), { force: true });
	}
}

const opened = new Map<string, Bodies>();

/** The bodies in a folder, opened once in each thread and brought up to date at each call. */
export function bodiesIn(folder: string): Bodies {
	const known = opened.get(folder);
	if (known) {
		known.refresh();
		return known;
	}
	const bodies = new Bodies(folder);
	opened.set(folder, bodies);
	return bodies;
}
