/** The zeros of scripts that have digits of their own; the other nine follow each. */
const zeros = Array.from("٠۰०০੦૦୦௦౦೦൦๐໐༠၀០０", (zero) => zero.charCodeAt(0));

/** Letters that are typed for each other: Arabic and Persian yeh and kaf, and forms of heh. */
const twins: { [letter: string]: string } = { ی: "ي", ى: "ي", ک: "ك", ہ: "ه", ە: "ه" };

/** Letters that have no accent to take off, as they are written where the keyboard lacks them. */
const plainLetters: { [letter: string]: string } = {
	œ: "oe",
	æ: "ae",
	ß: "ss",
	þ: "th",
	ð: "d",
	đ: "d",
	ø: "o",
	ł: "l",
};

/** `oeuvre` for `œuvre`, `walesa` for `wałesa`: of a text in lower case. */
export function levelLetters(text: string): string {
	return text.replace(/[œæßþðđøł]/g, (letter) => plainLetters[letter] ?? letter);
}

/** Digits of other scripts as those of ASCII. */
export function latinDigits(text: string): string {
	return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
		const zero = zeros.find((first) => digit.charCodeAt(0) - first >= 0 && digit.charCodeAt(0) - first <= 9);
		return zero === undefined ? digit : String(digit.charCodeAt(0) - zero);
	});
}

/**
 * One spelling for all in which a word may have been typed: wide and narrow letters, digits, Arabic and Persian letters,
 * and letters like `œ`.
 */
export function levelSpelling(word: string): string {
	return levelLetters(latinDigits(word.normalize("NFKC"))).replace(/[یىکہە]/g, (letter) => twins[letter] ?? letter);
}
