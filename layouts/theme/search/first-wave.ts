import type { ListedVolume } from "../../../src/archive/volume-table.ts";
import { mayHold, type Period } from "../../../src/archive/word-table.ts";
import type { PreparedQuery, Sequence } from "./prepared-query.ts";
import type { Sort } from "./query-state.ts";

/** Articles that hold a word in one stretch of time, and the place of the last volume that may hold any of them. */
type Stretch = [last: number, articles: number];

function stretches(sequence: Sequence, volumes: readonly ListedVolume[], sort: Sort): Stretch[] {
	const undatedLast = (period: Period) =>
		period === 0 ? Number.MAX_SAFE_INTEGER : period * (sort === "oldest" ? 1 : -1);
	return [...sequence]
		.flatMap(([family, [word]]) =>
			(word?.counts ?? []).flatMap((period, place, counts) =>
				place % 2 === 0 ? [{ family, period, articles: counts[place + 1] ?? 0 }] : [],
			),
		)
		.sort((a, b) => undatedLast(a.period) - undatedLast(b.period))
		.map(({ family, period, articles }) => [
			volumes.findLastIndex((volume) => volume.family === family && mayHold(volume, period)),
			articles,
		]);
}

/**
 * How many volumes, from the first on, have to be asked for the first `shown` articles, as far as that is known before:
 * of everything, or of one word that is counted. More may have to be.
 *
 * @param volumes in the order in which they are asked
 */
export function firstWave({ all }: PreparedQuery, volumes: readonly ListedVolume[], sort: Sort, shown: number): number {
	const sequence = all[0]?.[0]?.sequences[0];
	const held =
		sequence === undefined
			? volumes.map(({ count }, place): Stretch => [place, count])
			: stretches(sequence, volumes, sort);
	let wave = 1;
	let sum = 0;
	for (const [last, articles] of held) {
		if (sum >= shown) break;
		sum += articles;
		wave = Math.max(wave, last + 1);
	}
	return wave;
}
