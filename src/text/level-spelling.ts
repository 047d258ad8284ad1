/** The zeros of scripts that have digits of their own; the other nine follow each. */
const zeros = Array.from("٠۰०০੦૦୦௦౦೦൦๐໐༠၀០０", (zero) => zero.charCodeAt(0));

/** Letters that are typed for each other: Arabic and Persian yeh and kaf, and forms of heh. */
const twins: { [letter: string]: string } = { ی: "ي", ى: "ي", ک: "ك", ہ: "ه", ە: "ه" };

/** Digits of other scripts as those of ASCII. */
export function latinDigits(text: string): string {
	return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
		const zero = zeros.find((first) => digit.charCodeAt(0) - first >= 0 && digit.charCodeAt(0) - first <= 9);
		return zero === undefined ? digit : String(digit.charCodeAt(0) - zero);
	});
}

/** One spelling for all in which a word may have been typed: wide and narrow letters, digits, Arabic and Persian letters. */
export function levelSpelling(word: string): string {
	return latinDigits(word.normalize("NFKC")).replace(/[یىکہە]/g, (letter) => twins[letter] ?? letter);
}
