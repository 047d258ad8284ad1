import { type Cbor, decodeCbor } from "../text/cbor.ts";

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
// from the place before. So places are ascending for each weight, and are sorted here.
function readPlaces(list: Cbor[]): Pick<WordPlaces, "places" | "weights"> {
	const found: [place: number, weight: number][] = [];
	let weight = ORDINARY_WEIGHT;
	let place = 0;
	for (const number of list as number[]) {
		if (number < 0) {
			weight = Math.min(255, -1 - number);
			place = 0;
		} else {
			place += number;
			found.push([place, weight]);
		}
	}
	found.sort(([a], [b]) => a - b);
	return { places: found.map(([at]) => at), weights: found.map(([, own]) => own) };
}

function readFields(list: Cbor[]): Map<number, number[]> {
	const fields = new Map<number, number[]>();
	let field = 0;
	let place = 0;
	for (const number of list as number[]) {
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

function readPages(list: Cbor[]): WordPlaces[] {
	let page = 0;
	return (list as Cbor[][]).map(([step, places, fields]) => {
		page += step as number;
		return { page, ...readPlaces(places as Cbor[]), fields: readFields(fields as Cbor[]) };
	});
}

/**
 * Reads a part of Pagefind's index (`.pf_index`, unpacked, without the signature), as version 1.6 writes it:
 * `[[[stem, pages, [[spelling, pages], …]], …]]`, a page being `[step, places, places in fields]`.
 */
export function readIndexChunk(bytes: Uint8Array): Map<string, WordEntry> {
	const [words] = decodeCbor(bytes) as [Cbor[][]];
	return new Map(
		words.map(([stem, pages, variants]) => [
			stem as string,
			{
				spellings: [
					{ form: stem as string, pages: readPages(pages as Cbor[]) },
					...(variants as [string, Cbor[]][]).map(([form, own]) => ({ form, pages: readPages(own) })),
				].filter((spelling) => spelling.pages.length > 0),
			},
		]),
	);
}

/** What Pagefind's index says of itself (`.pf_meta`, unpacked, without the signature). */
export interface IndexMeta {
	/** Fragment id with the language before it, and number of words, of each page. */
	pages: [id: string, words: number][];
	/** First and last stem of each part of the index, and its id. */
	chunks: [first: string, last: string, id: string][];
	fields: string[];
}

export function readIndexMeta(bytes: Uint8Array): IndexMeta {
	const [, pages, chunks, , , fields] = decodeCbor(bytes) as Cbor[][];
	return {
		pages: ((pages ?? []) as [string, number][]).map(([id, words]) => [id, words]),
		chunks: (chunks ?? []) as IndexMeta["chunks"],
		fields: (fields ?? []) as string[],
	};
}
