/** More than these are not looked for: an address has to stay one that can be sent. */
const MOST = 12;

/**
 * Fragment of an article's address that has words highlighted on arrival: `#hit=flood,mayor`. Empty for no words; marks around them do not count.
 * A fragment, so that the page that is asked for, kept and counted is the same with and without it.
 */
export function writeHitWords(words: readonly string[]): string {
	const bare = words.map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, "")).filter(Boolean);
	const chosen = [...new Set(bare)].slice(0, MOST).map(encodeURIComponent);
	return chosen.length === 0 ? "" : `#hit=${chosen.join(",")}`;
}

/** The words in such a fragment; none in any other. */
export function readHitWords(fragment: string): string[] {
	if (!fragment.startsWith("#hit=")) return [];
	try {
		return fragment.slice(5).split(",").slice(0, MOST).map(decodeURIComponent).filter(Boolean);
	} catch {
		return [];
	}
}
