/** Order by UTF-16 code units: the same on every machine, unlike a locale's collation. */
export function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** Order by code points, as UTF-8 has it and Pagefind sorts; UTF-16 differs beyond its first plane. */
export function compareCodePoints(a: string, b: string): number {
	let place = 0;
	while (place < a.length && a[place] === b[place]) place++;
	return (a.codePointAt(place) ?? -1) - (b.codePointAt(place) ?? -1);
}
