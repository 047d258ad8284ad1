/** Damerau–Levenshtein distance (optimal string alignment): letters added, left out, changed or two swapped. */
export function distance(a: string, b: string): number {
	const s = Array.from(a);
	const t = Array.from(b);
	let before: number[] = [];
	let previous = Array.from({ length: t.length + 1 }, (_, j) => j);
	for (let i = 1; i <= s.length; i++) {
		const row = [i];
		for (let j = 1; j <= t.length; j++) {
			const cost = s[i - 1] === t[j - 1] ? 0 : 1;
			let best = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
			if (i > 1 && j > 1 && s[i - 1] === t[j - 2] && s[i - 2] === t[j - 1]) {
				best = Math.min(best, (before[j - 2] ?? 0) + 1);
			}
			row.push(best);
		}
		before = previous;
		previous = row;
	}
	return previous[t.length] ?? 0;
}

/** The candidate that was probably meant, or nothing when none is near: at most a third of the letters differ. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
	const wanted = word.toLowerCase();
	let best: string | undefined;
	let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - wanted.length) >= least) continue;
		const d = distance(wanted, candidate.toLowerCase());
		if (d < least) {
			least = d;
			best = candidate;
		}
	}
	return best;
}
