import { type IndexedWord, type Sighting, writeEntry } from "../archive/index-chunk.ts";
import { CborWriter } from "../text/cbor.ts";
import { compareCodePoints } from "../text/compare.ts";

/** The words of some articles of a volume. */
export interface WordSource {
	/** In the order of code points. */
	words: Iterable<IndexedWord>;
	/** The row in the volume of each page that the words stand on; -1 where the article is no longer in it. */
	rows: readonly number[];
}

interface Head {
	word: IndexedWord | undefined;
	next: () => IndexedWord | undefined;
	/** Absent where every page is its row. */
	rows: readonly number[] | undefined;
}

function open({ words, rows }: WordSource): Head {
	const iterator = words[Symbol.iterator]();
	const next = () => {
		const { value, done } = iterator.next();
		return done ? undefined : value;
	};
	return { word: next(), next, rows: rows.every((row, page) => row === page) ? undefined : rows };
}

function move(sightings: readonly Sighting[], rows: Head["rows"], into: Sighting[]): void {
	for (const sighting of sightings) {
		const page = rows === undefined ? sighting.page : (rows[sighting.page] ?? -1);
		if (page >= 0) into.push({ ...sighting, page });
	}
}

/** Pagefind writes variants in the order in which it meets them, which is another when an article goes. */
function inOrder({ variants }: IndexedWord): boolean {
	return variants.every(
		({ form }, place) => place === 0 || compareCodePoints(variants[place - 1]?.form ?? "", form) < 0,
	);
}

/** One word of several sources. Nothing when no article that holds it is left. */
function join(stem: string, found: readonly (readonly [IndexedWord, Head["rows"]])[], writer: CborWriter) {
	const sightings: Sighting[] = [];
	const variants = new Map<string, Sighting[]>();
	for (const [word, rows] of found) {
		move(word.sightings, rows, sightings);
		for (const { form, sightings } of word.variants) {
			const own = variants.get(form) ?? [];
			move(sightings, rows, own);
			if (own.length > 0) variants.set(form, own);
		}
	}
	if (sightings.length === 0 && variants.size === 0) return undefined;
	const sorted = (sightings: Sighting[]) => sightings.sort((a, b) => a.page - b.page);
	const word = {
		stem,
		sightings: sorted(sightings),
		variants: [...variants]
			.sort(([a], [b]) => compareCodePoints(a, b))
			.map(([form, sightings]) => ({ form, sightings: sorted(sightings) })),
	};
	return { ...word, entry: writeEntry(writer, word) };
}

/**
 * The words of articles that were indexed apart, as they are when the articles are indexed together: what Pagefind says of
 * an article depends on that article alone.
 */
export function* mergeWords(sources: readonly WordSource[]): Generator<IndexedWord> {
	const heads = sources.map(open);
	const writer = new CborWriter();
	for (;;) {
		let first: IndexedWord | undefined;
		for (const { word } of heads)
			if (word && (first === undefined || compareCodePoints(word.stem, first.stem) < 0)) first = word;
		if (first === undefined) return;
		const { stem } = first;
		const found: [IndexedWord, Head["rows"]][] = [];
		for (const head of heads) {
			if (head.word?.stem !== stem) continue;
			found.push([head.word, head.rows]);
			head.word = head.next();
		}
		const asItWas = found.length === 1 && found[0]?.[1] === undefined && inOrder(first);
		const word = asItWas ? first : join(stem, found, writer);
		if (word) yield word;
	}
}
