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

/** The name from a term's file; else the commonest of those that articles give it, which come with their numbers. */
function commonName({ file, name }: Term, given: ReadonlyMap<string, number>): string {
	const [best] = [...given].sort(([a, x], [b, y]) => y - x || compare(a, b));
	return file ? name : (best?.[0] ?? name);
}

/**
 * The names that occur with a name in its articles, those that share most of them first.
 *
 * Only the articles of the name itself are counted and asked for spellings: so a changed article changes the neighbours
 * of the names that it is filed under, and of no other. How common a neighbour is elsewhere plays no part, since that
 * changes with every article that is filed under it.
 */
export function neighbours(archive: Archive, term: Term): Neighbour[] {
	const found = new Map<Term, Map<string, number>>();
	for (const article of term.articles) {
		const filed = archive.termsOf.get(article);
		for (const kind of kinds) {
			for (const { term: other, name } of filed?.[kind] ?? []) {
				const given = found.get(other) ?? new Map<string, number>();
				found.set(other, given.set(name, (given.get(name) ?? 0) + 1));
			}
		}
	}
	return Array.from(found, ([other, given]) => ({
		term: other,
		given,
		count: [...given.values()].reduce((sum, count) => sum + count, 0),
	}))
		.filter(
			({ term: other, count }) => count >= LEAST && other !== term && other !== term.parent && other.parent !== term,
		)
		.sort((a, b) => b.count - a.count || compare(a.term.kind, b.term.kind) || compare(a.term.key, b.term.key))
		.slice(0, SHOWN)
		.map(({ given, ...neighbour }) => ({ ...neighbour, name: commonName(neighbour.term, given) }));
}
