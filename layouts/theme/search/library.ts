import { findWord, pagefindSignature, type WordEntry } from "../../../src/archive/index-chunk.ts";
import type { FacetKind } from "../../../src/archive/search-entry.ts";
import {
	type Bundles,
	bundlePath,
	type FacetColumn,
	type ListedVolume,
	type TitleRow,
	type VolumeList,
	type VolumeTable,
} from "../../../src/archive/volume-table.ts";
import {
	type PeriodCounts,
	readCounts,
	type SpellingFile,
	type StemFile,
	spellingBucket,
	stemBucket,
} from "../../../src/archive/word-table.ts";
import { compareCodePoints } from "../../../src/text/compare.ts";
import { levelSpelling } from "../../../src/text/level-spelling.ts";
import { PartReader } from "./part-reader.ts";
import { openStemmer, type Stem, unstemmed } from "./stemmer.ts";

/** What Pagefind keeps of an article for showing it. */
export interface Fragment {
	url: string;
	content: string;
	meta: { title?: string; byline?: string };
}

type Bytes = Uint8Array<ArrayBuffer>;

export type FacetColumns = { [kind in FacetKind]?: FacetColumn };

/**
 * The files of the archive's search index, read over the network, each once.
 *
 * Pagefind has made the index; here it is read without Pagefind's own script. That would fetch 60 KB for each
 * volume, cannot compare what it finds in two, knows no OR, and takes a word that it does not know for one that
 * begins alike. Only its WebAssembly is used, for stems.
 */
export class Library {
	readonly #folder: string;
	readonly #parts = new PartReader((path, headers) => this.#get(path, headers));
	readonly #kept = new Map<string, Promise<unknown>>();

	/**
	 * @param listAddress absolute address of `volumes.json`
	 * @param list what is in it, where that is known
	 */
	constructor(listAddress: string, list?: VolumeList) {
		this.#folder = new URL(".", listAddress).href;
		if (list !== undefined) this.#kept.set("volumes.json", Promise.resolve(list));
	}

	/** Fetches what every search for words needs. */
	async open(): Promise<void> {
		const { families } = await this.list();
		await Promise.all(Object.keys(families).map((family) => this.stem(family)));
	}

	list(): Promise<VolumeList> {
		return this.#json("volumes.json");
	}

	table(volume: ListedVolume): Promise<VolumeTable> {
		return this.#json(`volumes/${volume.id}/${volume.table}`);
	}

	/** Address, title and byline of each row of a volume, for lists. */
	async titles(volume: ListedVolume): Promise<TitleRow[]> {
		const { titles } = await this.table(volume);
		return this.#json(`volumes/${volume.id}/${titles}`);
	}

	/** The names of some kinds in a volume. Kinds that it has no names of are left out. */
	async facets(volume: ListedVolume, kinds: readonly FacetKind[]): Promise<FacetColumns> {
		if (kinds.length === 0) return {};
		const { facets } = await this.table(volume);
		const columns = kinds.map(async (kind): Promise<FacetColumns> => {
			const file = facets[kind];
			return file === undefined ? {} : { [kind]: await this.#json<FacetColumn>(`volumes/${volume.id}/${file}`) };
		});
		return Object.assign({}, ...(await Promise.all(columns)));
	}

	fragment(volume: ListedVolume, { fragments, groups }: VolumeTable, row: number): Promise<Fragment> {
		const folder = `volumes/${volume.id}/`;
		return this.#keep(`${folder}fragment ${row}`, async () => {
			const packed =
				groups === undefined
					? await this.#bytes(`${folder}fragment/${volume.prefix}_${fragments[row]}.pf_fragment`)
					: await this.#piece(volume, groups, row);
			return JSON.parse(new TextDecoder().decode(await unpack(packed)));
		});
	}

	/** What makes the stems of a family of languages. */
	async stem(family: string): Promise<Stem> {
		if (family === "unknown") return unstemmed;
		const { runtime } = await this.list();
		const path = `${runtime}wasm.${family}.pagefind`;
		return this.#keep(path, async () =>
			openStemmer(await unpack(await this.#bytes(path)), runtime.split("/")[1] ?? ""),
		);
	}

	/** A stem in each spelling that articles have, with in how many of each period it stands. */
	async stems(family: string, stem: string): Promise<[stem: string, counts: PeriodCounts][]> {
		const buckets = (await this.list()).families[family];
		if (buckets === undefined) return [];
		const file = await this.#json<StemFile>(`words/${family}/${stemBucket(stem, buckets)}`);
		const level = levelSpelling(stem);
		return Object.entries(file)
			.filter(([other]) => levelSpelling(other) === level)
			.map(([other, counts]) => [other, readCounts(counts)]);
	}

	/** Words as the archive spells them that begin with a letter and are of about a length. */
	async spellings(family: string, letter: string, length: number): Promise<SpellingFile> {
		const buckets = (await this.list()).families[family];
		if (buckets === undefined) return {};
		return this.#json(`words/${family}/${spellingBucket(letter, length, buckets)}`);
	}

	/** Where a stem stands in a volume. Nothing when in none of its articles. */
	async word(volume: ListedVolume, stem: string): Promise<WordEntry | undefined> {
		const { index } = await this.table(volume);
		const part = index.starts.findLastIndex((start) => compareCodePoints(start, stem) <= 0);
		if (part === -1) return undefined;
		const entries = this.#keep(`volumes/${volume.id}/index ${part}`, async () =>
			decompress(await this.#piece(volume, index, part)),
		);
		return findWord(await entries, stem);
	}

	/** One of the pieces that lie end to end in the files of a volume. */
	#piece({ id }: ListedVolume, bundles: Bundles, place: number): Promise<Bytes> {
		const { size, lengths } = bundles;
		const start = lengths.slice(place - (place % size), place).reduce((sum, length) => sum + length, 0);
		return this.#parts.read(`volumes/${id}/${bundlePath(bundles, place)}`, start, lengths[place] ?? 0);
	}

	#json<Value>(path: string): Promise<Value> {
		return this.#keep(path, async () => (await this.#get(path)).json());
	}

	async #bytes(path: string): Promise<Bytes> {
		return new Uint8Array(await (await this.#get(path)).arrayBuffer());
	}

	/** What `make` gave the first time, unless it failed. */
	#keep<Value>(name: string, make: () => Promise<Value>): Promise<Value> {
		const kept = this.#kept.get(name);
		if (kept !== undefined) return kept as Promise<Value>;
		const made = make();
		this.#kept.set(name, made);
		made.catch(() => this.#kept.delete(name));
		return made;
	}

	async #get(path: string, headers: Record<string, string> = {}): Promise<Response> {
		const response = await fetch(this.#folder + path, { headers });
		if (!response.ok) throw new Error(`${response.status} for ${path}`);
		return response;
	}
}

/** What was compressed, unless the host has undone that. */
async function decompress(bytes: Bytes): Promise<Bytes> {
	if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
	const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
	return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** What Pagefind has compressed, without its signature. */
async function unpack(bytes: Bytes): Promise<Bytes> {
	return (await decompress(bytes)).subarray(pagefindSignature.length);
}
