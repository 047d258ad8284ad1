import { fold } from "./fold.ts";

// The consonants that Hangul syllables begin with, in the order of Unicode (U+1100 to U+1112).
const consonants = Array.from("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ");

// The first character of each letter in the order of pinyin (Unicode CLDR, index characters of Chinese).
const letters = Array.from("abcdefghjklmnopqrstwxyz");
const firsts = Array.from("阿八嚓哒妸发旮哈讥咔垃痳拏噢妑七呥扨它穵夕丫帀");
const pinyin = new Intl.Collator("zh-u-co-pinyin");

/** The letter by which Chinese in simplified characters is filed. */
function pinyinLetter(character: string): string | undefined {
	return letters[firsts.findLastIndex((first) => pinyin.compare(first, character) <= 0)];
}

/** The letter that a folded name stands under. */
function letterOf(name: string, language: string): string {
	const [first = ""] = name.normalize("NFKD");
	const code = first.codePointAt(0) ?? 0;
	// A syllable stands under its consonant, katakana with hiragana.
	if (code >= 0x1100 && code <= 0x1112) return consonants[code - 0x1100] ?? first;
	if (code >= 0x30a1 && code <= 0x30f6) return String.fromCodePoint(code - 0x60);
	const han = /\p{Script=Han}/u.test(first) && /^zh(?!-(Hant|TW|HK|MO))/.test(language);
	return (han && pinyinLetter(first)) || first;
}

/**
 * The key that a name has in an A–Z list of an archive in `language`: letters and digits, the first of them the letter
 * that it stands under. Marks do not count (أ is ا, が is か), Hangul stands under its first consonant, Chinese under
 * the first letter of its pinyin where the archive is in simplified Chinese, else under its first character.
 */
export function filingKey(name: string, language: string): string {
	const folded = fold(name).replaceAll("-", "");
	const letter = letterOf(folded, language);
	const [first = ""] = folded;
	const replaced = first.normalize("NFKD").startsWith(letter) || /[\u3041-\u3096]/.test(letter);
	return replaced ? letter + folded.slice(first.length) : letter + folded;
}

/** The beginning of a key as it is shown. Georgian has capitals in Unicode that few typefaces have. */
export function showLetters(beginning: string): string {
	return /\p{Script=Georgian}/u.test(beginning) ? beginning : beginning.toUpperCase();
}
