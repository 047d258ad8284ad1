const reserved = new Set(["main", "hit-bar", "results", "search-status", "search-words"]);

/**
 * True for ids that layouts use on pages with a body: what an author writes must not take their place.
 * They are few and fixed, so that an id with a number behind it is always free.
 */
export function isReservedId(id: string): boolean {
	return reserved.has(id.toLowerCase());
}
