import { element } from "./element.ts";
import { pageWords } from "./page-words.ts";
import type { AskedTerm, Understanding } from "./protocol.ts";
import { type SearchState, writeState } from "./query-state.ts";

const words = pageWords.search.understood;

const quoted = (text: string) => element("q", {}, text);

function shown({ text, phrase }: AskedTerm): HTMLElement {
	return phrase ? quoted(text) : element("b", {}, text);
}

/** A sentence with elements in the places that it leaves for them. */
function sentence(parts: { type: string; value: string }[], elements: Node[]): HTMLParagraphElement {
	const rest = [...elements];
	return element("p", {}, ...parts.map(({ type, value }) => (type === "element" ? (rest.shift() ?? value) : value)));
}

function asking(state: SearchState, query: string, ...children: (Node | string)[]): HTMLAnchorElement {
	return element("a", { href: writeState({ ...state, query, pages: 1 }) }, ...children);
}

/**
 * How a query was read, what in it is not in the archive, what was looked for beside it, and what may have been meant:
 * each in a line of its own. None for a plain word.
 */
export function understoodLines(understanding: Understanding, state: SearchState): HTMLElement[] {
	const { all, none, corrected, reduced } = understanding;
	const wanted = all.flat();
	const terms = [...wanted, ...none];
	const lines: HTMLElement[] = [];
	if (terms.length > 1 || none.length > 0 || wanted.some(({ phrase }) => phrase)) {
		const names = (some: AskedTerm[]) => some.map(({ text }) => text);
		lines.push(sentence(words.read(all.map(names), names(none)), terms.map(shown)));
	}
	if (terms.some(({ phrase }) => phrase)) lines.push(element("p", {}, words.forms));
	const widened = wanted
		.filter(({ synonyms }) => synonyms.length > 0)
		.map(({ text, synonyms }) => sentence(words.synonyms(synonyms, text), [...synonyms, text].map(quoted)));
	widened.at(-1)?.append(" ", asking({ ...state, synonyms: false }, state.query, words.withoutSynonyms));
	lines.push(...widened);
	const unknown = [...new Set(wanted.flatMap((term) => term.unknown))];
	if (unknown.length > 0) {
		const line = sentence(words.unknown(unknown), unknown.map(quoted));
		if (reduced !== undefined) line.append(" ", asking(state, reduced, words.without(unknown.length)));
		lines.push(line);
	}
	if (corrected !== undefined) {
		const guess = sentence(words.meant(corrected), [asking(state, corrected, corrected)]);
		guess.className = "meant";
		lines.push(guess);
	}
	return lines;
}
