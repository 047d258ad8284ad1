import type { VolumeList } from "../../../src/archive/volume-table.ts";
import type { SpellingFile } from "../../../src/archive/word-table.ts";
import { levelLetters } from "../../../src/text/level-spelling.ts";
import { distance } from "../../../src/text/nearest.ts";
import type { Library } from "./library.ts";
import { hasSpelling, type PlainWord, plainWords } from "./stemmer.ts";

const MOST = 5;
const FARTHEST = 2;
/** Of a word this short, two other letters make another word altogether. */
const SHORT = 4;

const alphabets = [
	"abcdefghijklmnopqrstuvwxyz",
	"αβγδεζηθικλμνξοπρστυφχψω",
	"абвгдежзийклмнопрстуфхцчшщъыьэюя",
	"אבגדהוזחטיכלמנסעפצקרשת",
	"ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
];

/** The family of languages that most articles are in. */
function mainFamily({ volumes }: VolumeList): string {
	const sizes = new Map<string, number>();
	for (const { family, count } of volumes) sizes.set(family, (sizes.get(family) ?? 0) + count);
	const [most] = [...sizes].sort(([, a], [, b]) => b - a);
	return most?.[0] ?? "";
}

/**
 * Words of the archive that are spelt nearly like one that it has not: letters doubled, left out, put in, changed or
 * swapped, at most two in all. The nearest first, and of those the one in most articles.
 *
 * Words that begin otherwise stand in other files, some thirty of them: these are fetched only where nothing else is
 * near, of the largest family alone, and a first letter that is wrong or missing has then to be the one mistake.
 */
export async function suggest(library: Library, list: VolumeList, word: PlainWord): Promise<string[]> {
	if (!hasSpelling(word)) return [];
	const read = (families: string[], letters: string[], sizes: number[]) =>
		Promise.all(
			families.flatMap((family) =>
				letters.flatMap((letter) => sizes.map((size) => library.spellings(family, letter, Math.max(3, size)))),
			),
		);
	const size = word.form.length;
	const letters = [...new Set([word.form[0] ?? "", word.plain[0] ?? "", word.plain[1] ?? ""])];
	const files = await read(Object.keys(list.families), letters, [size - FARTHEST, size, size + FARTHEST]);
	const near = nearest(word, list, files, word.plain.length <= SHORT ? 1 : FARTHEST);
	if (near.length > 0) return near;
	const alphabet = alphabets.find((some) => some.includes(word.plain[0] ?? "")) ?? "";
	return nearest(word, list, await read([mainFamily(list)], Array.from(alphabet), [size, size + 1]), 1);
}

function nearest(word: PlainWord, list: VolumeList, files: readonly SpellingFile[], limit: number): string[] {
	const level = levelLetters(word.plain);
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
