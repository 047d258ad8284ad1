const halfSpace = "\u200c";
// The prefix of verbs and the plural, which many write without the half-space.
const prefix = /(?<![\p{L}\p{M}])(ن?م[یي])(?=\p{L}{2})/gu;
const plural = /(?<=\p{L}{2})(ها(?:[یي][یي]?)?)(?![\p{L}\p{M}])/gu;

/** How else Persian may be written that has, or lacks, half-spaces; other languages have none. */
export function otherSpellings(text: string): string[] {
	if (!/\p{Script=Arabic}/u.test(text)) return [];
	const joined = text.replaceAll(halfSpace, "");
	const parted = text.replace(prefix, `$1${halfSpace}`).replace(plural, `${halfSpace}$1`);
	return [...new Set([joined, parted])].filter((spelling) => spelling !== text);
}
