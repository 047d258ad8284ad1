import type { TermKind } from "../settings.ts";
import { compare } from "../text/compare.ts";
import type { Archive } from "./archive.ts";
import { bySpelling, type Term } from "./terms.ts";

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

/**
 * The names that occur with a name in its articles, those that share most of them first.
 *
 * Only the articles of the name itself are counted and asked for spellings: so a changed article changes the neighbours
 * of the names that it is filed under, and of no other. How common a neighbour is elsewhere plays no part, since that
 * changes with every article that is filed under it.
 */
export function neighbours(archive: Archive, term: Term): Neighbour[] {
	const beside = term.articles.flatMap((article) => {
		const filed = archive.termsOf.get(article);
		return kinds.flatMap((kind) => filed?.[kind] ?? []);
	});
	const counts = new Map<Term, number>();
	for (const { term: other } of beside) counts.set(other, (counts.get(other) ?? 0) + 1);
	const shown = [...counts]
		.filter(([other, count]) => count >= LEAST && other !== term && other !== term.parent && other.parent !== term)
		.sort(([a, x], [b, y]) => y - x || compare(a.kind, b.kind) || compare(a.key, b.key))
		.slice(0, SHOWN);
	const spellings = new Map(shown.map(([other]) => [other, new Map<string, number>()]));
	for (const { term: other, name } of beside) {
		const own = spellings.get(other);
		own?.set(name, (own.get(name) ?? 0) + 1);
	}
	return shown.map(([other, count]) => {
		const [common] = [...(spellings.get(other) ?? [])].sort(bySpelling);
		return { term: other, name: other.file ? other.name : (common?.[0] ?? other.name), count };
	});
}
