import { mayBeElided } from "../../../src/text/elisions.ts";
import { singleSpaced } from "../../../src/text/single-spaced.ts";

/** A word, or the words of a phrase. */
export interface Term {
	text: string;
	phrase: boolean;
}

/** What a query looks for. */
export interface Query {
	/** An article holds one of each of these. */
	all: Term[][];
	/** And none of these. */
	none: Term[];
}

const part = /([-−–]?)["“„«]([^"“”„«»]*)["”»]|([^\s"“”„«»]+)/g;

type Token = "or" | { term: Term; excluded: boolean };

// Between Hebrew letters a quotation mark is gershayim: צה"ל.
const gershayim = /(?<=\p{Script=Hebrew})["“”](?=\p{Script=Hebrew})/gu;

function readTokens(query: string): Token[] {
	return Array.from(query.replace(gershayim, "״").matchAll(part), ([, dash, phrase, word]): Token | undefined => {
		if (word === "OR" || word === "|") return "or";
		// A dash that another character goes before is part of a word.
		const excluded = dash !== undefined ? dash !== "" : /^[-−–]/.test(word ?? "");
		const text = singleSpaced((phrase ?? word ?? "").trim());
		const bare = excluded && phrase === undefined ? text.slice(1) : text;
		if (!/[^\p{P}\p{Z}\p{C}]/u.test(bare)) return undefined;
		return {
			term: { text: bare, phrase: phrase !== undefined && (bare.includes(" ") || mayBeElided(bare)) },
			excluded,
		};
	}).filter((token) => token !== undefined);
}

function sameTerm(a: Term, b: Term): boolean {
	return a.text.toLowerCase() === b.text.toLowerCase() && a.phrase === b.phrase;
}

/**
 * Reads a query as readers mean it: all words, `"words side by side"`, `-word` for what must not be there, `OR` (in
 * capitals) between two that will each do. OR binds its neighbours closer than the rest: `harbour OR port fire` is
 * harbour or port, and fire. An OR without a neighbour on both sides says nothing.
 */
export function readQuery(query: string): Query {
	const read: Query = { all: [], none: [] };
	let joined = false;
	let open: Term[] | undefined;
	for (const token of readTokens(query)) {
		if (token === "or") {
			joined = open !== undefined;
			continue;
		}
		const { term, excluded } = token;
		if (excluded) {
			if (!read.none.some((known) => sameTerm(known, term))) read.none.push(term);
			open = undefined;
		} else if (joined && open !== undefined) {
			if (!open.some((known) => sameTerm(known, term))) open.push(term);
		} else {
			open = [term];
			read.all.push(open);
		}
		joined = false;
	}
	const texts = new Set<string>();
	read.all = read.all.filter((terms) => {
		const text = JSON.stringify(terms);
		if (texts.has(text)) return false;
		texts.add(text);
		return true;
	});
	return read;
}

/** Writes a query so that reading it gives the same. */
export function writeQuery({ all, none }: Query): string {
	const write = ({ text, phrase }: Term) => (phrase || /\s/.test(text) ? `"${text}"` : text);
	return [...all.map((terms) => terms.map(write).join(" OR ")), ...none.map((term) => `-${write(term)}`)].join(" ");
}
