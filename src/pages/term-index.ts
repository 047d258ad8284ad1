import { vocabularyAddress } from "../archive/addresses.ts";
import type { Term } from "../archive/terms.ts";
import type { TermKind } from "../settings.ts";
import { compare } from "../text/compare.ts";
import { filingKey, showLetters } from "../text/filing-key.ts";
import { type Desk, head } from "./desk.ts";
import { cutRun, nextLetter, type Run, runAddress } from "./letter-runs.ts";
import { LONGEST_LIST } from "./lists.ts";
import type { PageSpec } from "./page-spec.ts";
import { placeMapLink } from "./place-map.ts";
import type { Link } from "./props/pieces.ts";
import type { TermsProps } from "./props/terms.ts";
import { linkToTerm, vocabularyLink } from "./term-page.ts";

// "Jr." and "III" belong to the name before them.
const lastWord = /^(.*?)\s+(\S+(?:,?\s+(?:Jr\.?|Sr\.?|II|III|IV))?)$/;

/** Names of people are filed by their last word, as in an index of persons; other names by their first. */
function filingName({ file, kind, name }: Term): string {
	if (file?.filedAs !== undefined) return file.filedAs;
	return kind === "people" || kind === "authors" ? name.replace(lastWord, "$2 $1") : name;
}

/** All names of a vocabulary in the order of their letters. */
function nameRun(terms: readonly Term[], language: string): Run<Term> {
	const members = terms
		.map((item) => ({ filed: filingKey(filingName(item), language), item }))
		.sort((a, b) => compare(a.filed, b.filed) || compare(a.item.key, b.item.key))
		// Names that are filed alike are told apart by their keys, so that every run can be cut.
		.map(({ filed, item }) => ({ key: `${filed}${item.key.replaceAll("-", "")}`, item }));
	return { prefix: "", members };
}

/**
 * The A–Z index of a vocabulary. A long one leads to a page for each letter, and a letter that is still long to runs of
 * names that begin alike: never deeper, so that every name stays within three clicks of the frame.
 */
export function termIndex(desk: Desk, kind: TermKind, terms: readonly Term[]): PageSpec[] {
	const { messages } = desk;
	const { plural } = messages.vocabularies[kind];
	const map = kind === "places" ? placeMapLink(desk) : undefined;
	const addressOf = (run: Run<Term>) => runAddress(vocabularyAddress(kind), run);
	const linkTo = (run: Run<Term>): Link => ({ href: desk.href(addressOf(run)), text: showLetters(run.prefix) });
	const page = (
		run: Run<Term>,
		shown: readonly Run<Term>[],
		parts: readonly Run<Term>[],
		place: { above: Link[]; beside: readonly Run<Term>[] } = { above: [], beside: [] },
	): PageSpec => {
		const heading = run.prefix === "" ? plural : messages.part(plural, showLetters(run.prefix));
		const extent = messages.entries(run.members.length, kind);
		const i = place.beside.indexOf(run);
		const [before, after] = i < 0 ? [] : [place.beside[i - 1], place.beside[i + 1]];
		const props: TermsProps = {
			head: head(desk, addressOf(run), heading, { description: messages.labelled(heading, extent) }),
			kind,
			heading,
			extent,
			...(map && run.prefix === "" && { map }),
			breadcrumbs: place.above,
			letters: shown.map(({ prefix, members }) => ({
				letter: showLetters(prefix),
				id: `letter-${prefix}`,
				links: members.map(({ item }) => ({ ...linkToTerm(desk, item), count: item.articles.length })),
			})),
			parts: parts.map((part) => ({ ...linkTo(part), count: part.members.length })),
			...(before && { before: linkTo(before) }),
			...(after && { after: linkTo(after) }),
		};
		return { url: addressOf(run), layout: "terms", props, listed: {} };
	};
	const whole = nameRun(terms, desk.settings.language);
	const letters = nextLetter(whole);
	if (whole.members.length <= LONGEST_LIST) return [page(whole, letters, [])];
	const pagesOfLetter = (letter: Run<Term>): PageSpec[] => {
		const runs = cutRun(letter);
		const parts = runs.filter(({ prefix }) => prefix !== letter.prefix);
		const own = runs.filter(({ prefix }) => prefix === letter.prefix);
		const up = [vocabularyLink(desk, kind)];
		return [
			page(letter, own, parts, { above: up, beside: letters }),
			...parts.map((run) => page(run, [run], [], { above: [...up, linkTo(letter)], beside: parts })),
		];
	};
	return [page(whole, [], letters), ...letters.flatMap(pagesOfLetter)];
}
