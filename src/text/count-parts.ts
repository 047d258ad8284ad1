/** How many parts `text.split(between)` gives, without making them. */
export function countParts(text: string, between: string): number {
	let parts = 1;
	for (let at = text.indexOf(between); at !== -1; at = text.indexOf(between, at + between.length)) parts++;
	return parts;
}
