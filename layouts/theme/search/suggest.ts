import type { VolumeList } from "../../../src/archive/volume-table.ts";
import { levelLetters } from "../../../src/text/level-spelling.ts";
import { distance } from "../../../src/text/nearest.ts";
import type { Library } from "./library.ts";
import { hasSpelling, type PlainWord, plainWords } from "./stemmer.ts";

const MOST = 5;
const FARTHEST = 2;
/** Of a word this short, two other letters make another word altogether. */
const SHORT = 4;

/**
 * Words of the archive that are spelt nearly like one that it has not: letters doubled, left out, put in, changed or
 * swapped, at most two in all. The nearest first, and of those the one in most articles.
 *
 * A wrong first letter is found only where it was swapped with the second or put in: all words that begin otherwise
 * would have to be fetched.
 */
export async function suggest(library: Library, list: VolumeList, word: PlainWord): Promise<string[]> {
	if (!hasSpelling(word)) return [];
	const letters = [...new Set([word.form[0] ?? "", word.plain[0] ?? "", word.plain[1] ?? ""])];
	const sizes = [-FARTHEST, 0, FARTHEST].map((more) => Math.max(3, word.form.length + more));
	const files = await Promise.all(
		Object.keys(list.families).flatMap((family) =>
			letters.flatMap((letter) => sizes.map((size) => library.spellings(family, letter, size))),
		),
	);
	const level = levelLetters(word.plain);
	const limit = word.plain.length <= SHORT ? 1 : FARTHEST;
	const found = new Map<string, { far: number; articles: number }>();
	for (const [spelling, articles] of [...new Set(files)].flatMap((file) => Object.entries(file))) {
		if (Math.abs(spelling.length - word.form.length) > FARTHEST) continue;
		const plain = levelLetters(plainWords(spelling, list.characters, "")[0]?.plain ?? "");
		const far = distance(level, plain);
		if (far > limit || far === 0) continue;
		const known = found.get(spelling);
		found.set(spelling, { far, articles: articles + (known?.articles ?? 0) });
	}
	return [...found]
		.sort(([a, one], [b, other]) => one.far - other.far || other.articles - one.articles || (a < b ? -1 : 1))
		.slice(0, MOST)
		.map(([spelling]) => spelling);
}
