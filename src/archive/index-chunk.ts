import { type Cbor, CborReader, type CborWriter, decodeCbor } from "../text/cbor.ts";

/** Where a word stands in one article. */
export interface WordPlaces {
	/** Number of the article in Pagefind's index. */
	page: number;
	/** Counted in words, ascending, and what each counts for: 24 in running text, more in headings. */
	places: number[];
	weights: number[];
	/** Fields of what is known of the article (0 and up) that hold the word, and its places in each. */
	fields: Map<number, number[]>;
}

/** The articles that hold the forms of one word. */
export interface WordEntry {
	/** As spelt without marks, and each spelling with marks (`zürich` for `zurich`). */
	spellings: { form: string; pages: WordPlaces[] }[];
}

/** What Pagefind puts before everything that it compresses. */
export const pagefindSignature = "pagefind_dcd";

const ORDINARY_WEIGHT = 25;

// A negative number -1 - n changes what the words after it count for, and counting begins anew; all others are steps
// from the place before. So places are ascending for each weight.
function readPlaces(reader: CborReader, found: (place: number, weight: number) => void): void {
	let weight = ORDINARY_WEIGHT;
	let place = 0;
	for (let left = reader.list(); left > 0; left--) {
		const number = reader.number();
		if (number < 0) {
			weight = Math.min(255, -1 - number);
			place = 0;
		} else {
			place += number;
			found(place, weight);
		}
	}
}

function sortedPlaces(reader: CborReader): Pick<WordPlaces, "places" | "weights"> {
	const found: [place: number, weight: number][] = [];
	readPlaces(reader, (place, weight) => found.push([place, weight]));
	found.sort(([a], [b]) => a - b);
	return { places: found.map(([at]) => at), weights: found.map(([, own]) => own) };
}

function firstPlace(reader: CborReader): number | undefined {
	let first = Number.POSITIVE_INFINITY;
	readPlaces(reader, (place) => {
		if (place < first) first = place;
	});
	return Number.isFinite(first) ? first : undefined;
}

function readFields(reader: CborReader): Map<number, number[]> {
	const fields = new Map<number, number[]>();
	let field = 0;
	let place = 0;
	for (let left = reader.list(); left > 0; left--) {
		const number = reader.number();
		if (number < 0) {
			field = -1 - number;
			place = 0;
		} else {
			place += number;
			fields.set(field, [...(fields.get(field) ?? []), place]);
		}
	}
	return fields;
}

// A page is `[step, places, places in fields]`: `read` takes the last two.
function readPages<Read>(reader: CborReader, read: (page: number, reader: CborReader) => Read): Read[] {
	const found: Read[] = [];
	let page = 0;
	for (let left = reader.list(); left > 0; left--) {
		reader.list();
		page += reader.number();
		found.push(read(page, reader));
	}
	return found;
}

const everything = (page: number, reader: CborReader): WordPlaces => ({
	page,
	...sortedPlaces(reader),
	fields: readFields(reader),
});

/** That a word stands in an article, and where first in its text; nowhere there when it is only in a field. */
export interface Sighting {
	page: number;
	first: number | undefined;
	/** Its places, in text and in fields, are written from `start` to `end` in these. */
	bytes: Uint8Array;
	start: number;
	end: number;
}

/** A stem with the articles that any of its spellings stands in. */
export interface IndexedWord {
	stem: string;
	/** Where it is spelt without marks. */
	sightings: Sighting[];
	/** Its spellings with marks. */
	variants: { form: string; sightings: Sighting[] }[];
	/** As it is written: what {@link findWord} reads. */
	entry: Uint8Array;
}

/**
 * The entries of a chunk of Pagefind's index (`.pf_index`, unpacked, without the signature), end to end. Version 1.6
 * writes a list in a list of entries `[stem, pages, [[spelling, pages], …]]`, a page being `[step, places, places in
 * fields]`.
 */
export function entriesOf(chunk: Uint8Array): Uint8Array {
	const reader = new CborReader(chunk);
	reader.list();
	reader.list();
	return chunk.subarray(reader.place);
}

/** @param stretches of entries, end to end */
export function* readWords(stretches: Iterable<Uint8Array>): Generator<IndexedWord> {
	for (const bytes of stretches) {
		const reader = new CborReader(bytes);
		const sighting = (page: number): Sighting => {
			const start = reader.place;
			const first = firstPlace(reader);
			reader.skip();
			return { page, first, bytes, start, end: reader.place };
		};
		while (reader.place < bytes.length) {
			const start = reader.place;
			reader.list();
			const stem = reader.text();
			const sightings = readPages(reader, sighting);
			const variants: IndexedWord["variants"] = [];
			for (let left = reader.list(); left > 0; left--) {
				reader.list();
				variants.push({ form: reader.text(), sightings: readPages(reader, sighting) });
			}
			yield { stem, sightings, variants, entry: bytes.subarray(start, reader.place) };
		}
	}
}

function writePages(writer: CborWriter, sightings: readonly Sighting[]): void {
	writer.list(sightings.length);
	let before = 0;
	for (const { page, bytes, start, end } of sightings) {
		writer.list(3);
		writer.number(page - before);
		writer.copy(bytes, start, end);
		before = page;
	}
}

/** The entry of a word, as Pagefind would write it. */
export function writeEntry(
	writer: CborWriter,
	{ stem, sightings, variants }: Pick<IndexedWord, "stem" | "sightings" | "variants">,
): Uint8Array {
	writer.list(3);
	writer.text(stem);
	writePages(writer, sightings);
	writer.list(variants.length);
	for (const { form, sightings } of variants) {
		writer.list(2);
		writer.text(form);
		writePages(writer, sightings);
	}
	return writer.take();
}

/**
 * Where a stem stands. Nothing when in none of the articles.
 *
 * @param entries as Pagefind wrote them, end to end
 */
export function findWord(entries: Uint8Array, stem: string): WordEntry | undefined {
	const reader = new CborReader(entries);
	while (reader.place < entries.length) {
		reader.list();
		if (reader.text() !== stem) {
			reader.skip();
			reader.skip();
			continue;
		}
		const spellings = [{ form: stem, pages: readPages(reader, everything) }];
		for (let variants = reader.list(); variants > 0; variants--) {
			reader.list();
			spellings.push({ form: reader.text(), pages: readPages(reader, everything) });
		}
		return { spellings: spellings.filter(({ pages }) => pages.length > 0) };
	}
	return undefined;
}

/** What Pagefind's index says of itself (`.pf_meta`, unpacked, without the signature). */
export interface IndexMeta {
	/** Fragment id with the language before it, and number of words, of each page. */
	pages: [id: string, words: number][];
	/** Ids of the chunks of the index, in the order of the words in them. */
	chunks: string[];
	fields: string[];
}

export function readIndexMeta(bytes: Uint8Array): IndexMeta {
	const [, pages, chunks, , , fields] = decodeCbor(bytes) as Cbor[][];
	return {
		pages: ((pages ?? []) as [string, number][]).map(([id, words]) => [id, words]),
		chunks: ((chunks ?? []) as [string, string, string][]).map(([, , id]) => id),
		fields: (fields ?? []) as string[],
	};
}
