import type { VolumeList } from "../../../src/archive/volume-table.ts";
import { closeUp, isGap, spaceOut } from "../../../src/text/unspaced.ts";
import type { Library } from "./library.ts";
import { articlesWith, isCounted, type PreparedQuery, type PreparedTerm } from "./prepared-query.ts";
import type { AskedTerm, Understanding } from "./protocol.ts";
import { type Query, type Term, writeQuery } from "./read-query.ts";
import { plainWords } from "./stemmer.ts";
import { suggest } from "./suggest.ts";

/** Number of articles that hold a term of one word; nothing where the table of words does not tell. */
function articlesOf({ sequences }: PreparedTerm): number | undefined {
	const [own, ...others] = sequences;
	const words = [...(own?.values() ?? [])];
	if (others.length > 0 || !words.every(isCounted)) return undefined;
	return words.reduce((sum, [word]) => sum + (word === undefined ? 0 : articlesWith(word)), 0);
}

async function describe(library: Library, list: VolumeList, term: PreparedTerm, spelling: boolean): Promise<AskedTerm> {
	const articles = articlesOf(term);
	const [first] = term.unknown;
	return {
		text: term.term.text,
		phrase: term.term.phrase,
		unknown: term.unknown.map(({ form }) => form),
		suggestions: spelling && first !== undefined ? await suggest(library, list, first) : [],
		synonyms: term.synonyms,
		...(articles !== undefined && { articles }),
	};
}

/** The term with its first unknown word replaced. */
function correct(
	{ term, unknown: [wrong] }: PreparedTerm,
	{ suggestions: [right] }: AskedTerm,
	list: VolumeList,
): Term {
	if (wrong === undefined || right === undefined) return term;
	const { form, family } = wrong;
	const parts = spaceOut(term.text, family)
		.split(" ")
		.map((part) => {
			if (plainWords(part, list.characters, family)[0]?.form !== form) return part;
			return isGap(part) ? part.replace(/^[\p{L}\p{M}]+/u, right) : right;
		});
	return { text: closeUp(parts.join(" ")), phrase: term.phrase };
}

/**
 * Tells how a query was read, and what the archive has of it. A word that is in no article finds nothing; it is
 * not left out silently. What the query would be without it, or corrected, is told beside.
 */
export async function understand(
	library: Library,
	list: VolumeList,
	query: Query,
	prepared: PreparedQuery,
): Promise<Understanding> {
	const all = await Promise.all(
		prepared.all.map((terms) => Promise.all(terms.map((term) => describe(library, list, term, true)))),
	);
	const none = await Promise.all(prepared.none.map((term) => describe(library, list, term, false)));
	const asked = all.flat();
	const understanding: Understanding = { all, none };
	if (asked.some(({ suggestions }) => suggestions.length > 0)) {
		const terms = prepared.all.map((group, i) =>
			group.map((term, j) => {
				const own = all[i]?.[j];
				return own === undefined ? term.term : correct(term, own, list);
			}),
		);
		understanding.corrected = writeQuery({ all: terms, none: query.none });
	}
	if (asked.some(({ unknown }) => unknown.length > 0)) {
		const known = query.all
			.map((group, i) => group.filter((_, j) => all[i]?.[j]?.unknown.length === 0))
			.filter((group) => group.length > 0);
		if (known.length > 0) understanding.reduced = writeQuery({ all: known, none: query.none });
	}
	return understanding;
}
