import { groupBy } from "../text/group-by.ts";
import { hash } from "../text/hash.ts";

/** Cuts a list of more than `most` into named parts by a hash of each address, so that a new address moves no other. */
export function cutByHash<T>(
	name: string,
	list: readonly T[],
	most: number,
	addressOf: (item: T) => string,
	depth = 0,
): [name: string, part: readonly T[]][] {
	if (list.length <= most) return [[name, list]];
	const parts = groupBy(list, (item) => hash(addressOf(item)).charCodeAt(depth) % 8);
	return [...parts]
		.sort(([a], [b]) => a - b)
		.flatMap(([digit, members]) => cutByHash(`${name}-${digit}`, members, most, addressOf, depth + 1));
}
