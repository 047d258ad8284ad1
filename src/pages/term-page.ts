import { termAddress, vocabularyAddress } from "../archive/addresses.ts";
import { neighbours } from "../archive/neighbours.ts";
import type { Term } from "../archive/terms.ts";
import type { TermKind } from "../settings.ts";
import { compare } from "../text/compare.ts";
import { type Desk, filingFaces, fullFaces, head, teaser } from "./desk.ts";
import { lazyPage, type PageSpec } from "./page-spec.ts";
import { bodyPictures, leadPicture, plates } from "./pictures.ts";
import type { Link } from "./props/pieces.ts";
import type { TermProps } from "./props/terms.ts";
import { termData } from "./term-data.ts";
import { yearChart } from "./year-chart.ts";

/** Kinds whose terms have a feed of their own. */
export const kindsWithFeed: readonly TermKind[] = ["topics", "authors", "people", "series"];

/** Most names below a name that its page leads to; the index has them all. */
const MOST_CHILDREN = 100;

export const termFeedAddress = (term: Term) => `${termAddress(term.kind, term.key)}feed.xml`;

export const linkToTerm = (desk: Desk, term: Term): Link => ({
	href: desk.href(termAddress(term.kind, term.key)),
	text: term.name,
});

export const vocabularyLink = (desk: Desk, kind: TermKind): Link => ({
	href: desk.href(vocabularyAddress(kind)),
	text: desk.messages.vocabularies[kind].plural,
});

/** The articles of one page. */
export type Shown = Pick<TermProps, "groups" | "parts" | "older" | "newer">;

/** The same, made when the page is printed; `inputs` is what it is made from. */
export interface Showing {
	inputs: () => unknown;
	shown: () => Shown;
}

/** What a part of a term's list is called, where it lies, and how many articles it holds. */
export interface Part {
	name: string;
	address: string;
	count: number;
}

type Facts = Pick<
	TermProps,
	| "aliases"
	| "intro"
	| "pictures"
	| "sameAs"
	| "parent"
	| "children"
	| "image"
	| "neighbours"
	| "keyArticles"
	| "chart"
	| "feed"
>;

const noFacts: Facts = { aliases: [], pictures: [], sameAs: [], children: [], neighbours: [], keyArticles: [] };

// What a series or a section goes with would say no more than what the paper is about.
const kindsWithNeighbours: readonly TermKind[] = ["topics", "authors", "people", "places", "organisations"];

function facts(desk: Desk, term: Term): Facts {
	const { file, parent } = term;
	const { archive } = desk;
	const image = file && leadPicture(desk, file);
	const chart = yearChart(desk, term);
	const beside = kindsWithNeighbours.includes(term.kind) ? neighbours(archive, term) : [];
	const children = [...term.children].sort((a, b) => compare(a.key, b.key)).slice(0, MOST_CHILDREN);
	return {
		aliases: file?.aliases ?? [],
		...(file?.body && { intro: file.body }),
		pictures: file ? bodyPictures(desk, file) : [],
		sameAs: (file?.sameAs ?? []).map((address) => ({
			href: address,
			text: new URL(address).hostname.replace(/^www\./, ""),
		})),
		...(parent && { parent: linkToTerm(desk, parent) }),
		children: children.map((child) => linkToTerm(desk, child)),
		...(image && { image }),
		neighbours: beside.map(({ term: other, name, count }) => ({ ...linkToTerm(desk, other), text: name, count })),
		keyArticles: (file ? (archive.keyArticlesOf.get(file) ?? []) : []).map((article) => teaser(desk, article)),
		...(chart && { chart }),
		...(kindsWithFeed.includes(term.kind) && {
			feed: { href: desk.href(termFeedAddress(term)), text: desk.messages.feed },
		}),
	};
}

// What the facts are made from: neighbours, chart and extent are counted from what its articles are filed under.
function factInputs(desk: Desk, { file, parent, children, articles }: Term): unknown {
	const keyArticles = file ? (desk.archive.keyArticlesOf.get(file) ?? []) : [];
	return [
		file && [file, plates(desk, file)],
		[parent, ...children].map((term) => term && [term.key, term.name]),
		fullFaces(desk, keyArticles),
		filingFaces(desk, articles),
	];
}

/** A term's landing page or, with `part`, one of the lists that it is cut into. `above` lies between it and the index. */
export function termPage(
	desk: Desk,
	term: Term,
	part: Part | undefined,
	above: Link[],
	{ inputs, shown }: Showing,
): PageSpec {
	const { messages } = desk;
	const address = part?.address ?? termAddress(term.kind, term.key);
	const props = (): TermProps => {
		const heading = part ? messages.part(term.name, part.name) : term.name;
		const extent = messages.articles(part?.count ?? term.articles.length);
		const feed = {
			href: desk.href(termFeedAddress(term)),
			title: messages.atomFeed(term.name),
			type: "application/atom+xml",
		};
		const feeds = kindsWithFeed.includes(term.kind) ? [feed] : [];
		const jsonLd = part ? undefined : termData(term, desk.absolute(address));
		return {
			head: {
				...head(desk, address, heading, { description: messages.labelled(heading, extent), feeds }),
				...(jsonLd !== undefined && { jsonLd }),
			},
			kind: term.kind,
			label: messages.vocabularies[term.kind].singular,
			heading,
			extent,
			breadcrumbs: [vocabularyLink(desk, term.kind), ...above],
			...(part ? noFacts : facts(desk, term)),
			...shown(),
		};
	};
	const made = () => [term.name, part?.name, part?.count, above, part ? [] : factInputs(desk, term), inputs()];
	const untouched = !desk.touched.term(term);
	const page = { url: address, layout: "term", untouched, listed: {}, ...(term.file && { origin: term.file.path }) };
	return lazyPage(page, made, props);
}
