/** Groups in the order in which their keys first occur. (`Map.groupBy` came with Node 21.) */
export function groupBy<T, K>(items: Iterable<T>, key: (item: T) => K): Map<K, T[]> {
	const groups = new Map<K, T[]>();
	for (const item of items) {
		const own = key(item);
		const group = groups.get(own);
		if (group) group.push(item);
		else groups.set(own, [item]);
	}
	return groups;
}
