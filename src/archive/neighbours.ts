import type { TermKind } from "../settings.ts";
import { compare } from "../text/compare.ts";
import type { Archive } from "./archive.ts";
import type { Term } from "./terms.ts";

/** Most names shown beside a name. */
const SHOWN = 12;

/** Articles that two names have to share: one may be chance. */
const LEAST = 2;

const kinds = ["topics", "people", "places", "organisations"] as const satisfies readonly TermKind[];

interface Neighbour {
	term: Term;
	/** The name from its file; else its commonest spelling in the articles that they share. */
	name: string;
	count: number;
}

/** The commonest name that the articles of `term` give to `other`. */
function nameBeside(archive: Archive, term: Term, other: Term): string {
	if (other.file) return other.name;
	const votes = new Map<string, number>();
	for (const article of term.articles)
		for (const filed of archive.termsOf.get(article)?.[other.kind] ?? [])
			if (filed.term === other) votes.set(filed.name, (votes.get(filed.name) ?? 0) + 1);
	const [best] = [...votes].sort(([a, x], [b, y]) => y - x || compare(a, b));
	return best?.[0] ?? other.name;
}

/**
 * The names that occur with a name in its articles, those that share most of them first.
 *
 * Only the articles of the name itself are counted and asked for spellings: so a changed article changes the neighbours
 * of the names that it is filed under, and of no other. How common a neighbour is elsewhere plays no part, since that
 * changes with every article that is filed under it.
 */
export function neighbours(archive: Archive, term: Term): Neighbour[] {
	const counts = new Map<Term, number>();
	for (const article of term.articles) {
		const filed = archive.termsOf.get(article);
		for (const kind of kinds)
			for (const { term: other } of filed?.[kind] ?? []) counts.set(other, (counts.get(other) ?? 0) + 1);
	}
	return [...counts]
		.filter(([other, count]) => count >= LEAST && other !== term && other !== term.parent && other.parent !== term)
		.sort(([a, x], [b, y]) => y - x || compare(a.kind, b.kind) || compare(a.key, b.key))
		.slice(0, SHOWN)
		.map(([other, count]) => ({ term: other, name: nameBeside(archive, term, other), count }));
}
