/** Does something to each item, two at a time: a decoded picture takes up to half a gigabyte. */
export async function twoAtATime<T>(items: Iterable<T>, work: (item: T) => Promise<void>): Promise<void> {
	const queue = items[Symbol.iterator]();
	const lane = async () => {
		for (let next = queue.next(); !next.done; next = queue.next()) await work(next.value);
	};
	await Promise.all([lane(), lane()]);
}
