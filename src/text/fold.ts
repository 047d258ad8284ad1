const marks = /[\u0300-\u036f]/g;

/**
 * One key for all spellings of a name: case, accents, spaces and punctuation do not count.
 * Letters of every script stay. `C++` and `C#` are not `C`.
 *
 * The result stands in addresses, so it never changes for a given name. It is never empty:
 * a name without any letter or digit is spelt by its code points.
 */
export function fold(name: string): string {
	const folded = name
		.normalize("NFKD")
		.replace(marks, "")
		.toLowerCase()
		.replace(marks, "")
		.replace(/['’ʼ`]/g, "")
		.replace(/(?<=\p{L})\++/gu, (pluses) => "-plus".repeat(pluses.length))
		.replace(/(?<=\p{L})#/gu, "-sharp")
		.replace(/&/g, " and ")
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
		.replace(/^-+|-+$/g, "")
		.normalize("NFC");
	return folded || Array.from(name, (c) => `u${c.codePointAt(0)?.toString(16)}`).join("-") || "u";
}
