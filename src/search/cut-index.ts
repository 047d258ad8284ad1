import { gzipSync } from "node:zlib";
import type { IndexedWord } from "../archive/index-chunk.ts";
import { compareCodePoints } from "../text/compare.ts";

/** Bytes of a part before it is compressed, unless one word alone takes more; some 4 KB after. */
const PART_BYTES = 8000;

/** Two thirds of what level 6 takes, for 1 % more bytes. */
const LEVEL = 4;

/** The shortest beginning of `stem` that sorts behind `before`. */
function beginning(stem: string, before: string): string {
	let start = "";
	for (const letter of stem) {
		start += letter;
		if (compareCodePoints(start, before) > 0) break;
	}
	return start;
}

/** Cuts the index that Pagefind wrote into smaller parts: a search for a word reads one of them in each volume. */
export class IndexCutter {
	/** Where each part begins: not before any stem of the part, and behind all of the part before. */
	readonly starts: string[] = [];
	readonly #parts: Uint8Array[] = [];
	#entries: Uint8Array[] = [];
	#size = 0;
	#last = "";

	/** Words come in the order of code points. */
	add({ stem, entry }: Pick<IndexedWord, "stem" | "entry">): void {
		if (this.starts.length > 0 && compareCodePoints(this.#last, stem) >= 0)
			throw new Error(`Pagefind wrote "${stem}" behind "${this.#last}"`);
		if (this.#size > 0 && this.#size + entry.length > PART_BYTES) this.#close();
		if (this.#size === 0) this.starts.push(beginning(stem, this.#last));
		this.#entries.push(entry);
		this.#size += entry.length;
		this.#last = stem;
	}

	/** The parts, each compressed. */
	end(): Uint8Array[] {
		if (this.#size > 0) this.#close();
		return this.#parts;
	}

	#close(): void {
		this.#parts.push(gzipSync(Buffer.concat(this.#entries), { level: LEVEL }));
		this.#entries = [];
		this.#size = 0;
	}
}
