import { searchAddress, searchHelpAddress } from "../archive/addresses.ts";
import type { TermKind } from "../settings.ts";
import { compare } from "../text/compare.ts";
import { type Desk, describe, head } from "./desk.ts";
import type { PageSpec } from "./page-spec.ts";
import type { SearchHelpProps } from "./props/search.ts";

/** Kinds whose names stand in the texts as they are, the surest first. */
const namedInTexts: TermKind[] = ["people", "organisations", "places", "topics", "authors"];

const twoWords = /^([\p{L}\p{M}]{3,}) ([\p{L}\p{M}]{3,})$/u;

/** Two words that stand side by side in this archive: the name, of two words, with the most articles. */
function exampleWords({ archive, messages }: Desk): [string, string] {
	for (const kind of namedInTexts) {
		const [most] = [...archive.terms[kind].values()]
			.filter(({ name }) => twoWords.test(name))
			.sort((a, b) => b.articles.length - a.articles.length || compare(a.key, b.key));
		const found = twoWords.exec(most?.name ?? "");
		if (found?.[1] && found[2]) return [found[1], found[2]];
	}
	return messages.searchHelp.exampleWords;
}

/** How to search, by examples from this archive. */
export function searchHelpPage(desk: Desk): PageSpec {
	const { messages } = desk;
	const [one, other] = exampleWords(desk);
	const years = desk.archive.dated.map(({ date }) => date?.civil.slice(0, 4) ?? "");
	const example = (query: string, more: { [name: string]: string } = {}) => ({
		query,
		href: `${desk.href(searchAddress)}?${new URLSearchParams({ q: query, ...more })}`,
	});
	const props: SearchHelpProps = {
		head: head(desk, searchHelpAddress, messages.searchHelp.heading, {
			description: describe(messages.searchHelp.chapters[0]?.paragraphs[0]),
		}),
		heading: messages.searchHelp.heading,
		breadcrumbs: [{ href: desk.href(searchAddress), text: messages.search.heading }],
		examples: {
			words: example(`${one} ${other}`),
			phrase: example(`"${one} ${other}"`),
			without: example(`${other} -${one}`),
			either: example(`${one} OR ${other}`),
		},
		...(years[0] && {
			everything: example("", { from: years[0], to: years[0] }).href,
		}),
	};
	return { url: searchHelpAddress, layout: "search-help", props, listed: {} };
}
