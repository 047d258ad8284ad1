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

/** The names of `others` in the articles of `term`, each with the number of articles that give it. */
function namesGiven(archive: Archive, term: Term, others: readonly Term[]): Map<Term, Map<string, number>> {
	const given = new Map(others.map((other) => [other, new Map<string, number>()]));
	for (const article of term.articles) {
		const filed = archive.termsOf.get(article);
		for (const kind of kinds) {
			for (const { term: other, name } of filed?.[kind] ?? []) {
				const names = given.get(other);
				names?.set(name, (names.get(name) ?? 0) + 1);
			}
		}
	}
	return given;
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
	const shown = [...counts]
		.filter(([other, count]) => count >= LEAST && other !== term && other !== term.parent && other.parent !== term)
		.sort(([a, x], [b, y]) => y - x || compare(a.kind, b.kind) || compare(a.key, b.key))
		.slice(0, SHOWN);
	const unnamed = shown.flatMap(([other]) => (other.file ? [] : [other]));
	const given = namesGiven(archive, term, unnamed);
	return shown.map(([other, count]) => {
		const [best] = [...(given.get(other) ?? [])].sort(([a, x], [b, y]) => y - x || compare(a, b));
		return { term: other, name: best?.[0] ?? other.name, count };
	});
}
