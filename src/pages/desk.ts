import { periodAddress, termAddress } from "../archive/addresses.ts";
import type { Archive, Filed } from "../archive/archive.ts";
import type { Plate } from "../archive/plate.ts";
import { everything, type Touched } from "../archive/touched.ts";
import { href } from "../article/address.ts";
import type { Article } from "../article/article.ts";
import { headDate, showDate } from "../article/dates.ts";
import type { Messages } from "../messages/en.ts";
import { messagesFor } from "../messages/messages-for.ts";
import { type BuildSettings, type TermKind, termKinds } from "../settings.ts";
import { clip } from "../text/clip.ts";
import { direction } from "../text/direction.ts";
import { hash } from "../text/hash.ts";
import type { Link, ShownDate, Teaser } from "./props/pieces.ts";
import type { Head } from "./props/sheet.ts";

/** Longest standfirst in a list, in characters. */
const STANDFIRST = 240;

/** What every page is made with. */
export interface Desk {
	archive: Archive;
	settings: BuildSettings;
	/** The archive's own pictures by path. */
	plates: ReadonlyMap<string, Plate>;
	/** What can be another than in the last build. */
	touched: Touched;
	messages: Messages;
	/** The `href` of an address. */
	href: (address: string) => string;
	/** The absolute form of an address. */
	absolute: (address: string) => string;
	/** Digests of what other pages show of each article, as far as they were asked for. */
	faces: Map<Article, Faces>;
	/** Teasers in the archive's language, as far as they were asked for. */
	teasers: Map<Article, Teaser>;
}

/** What can be shown without knowing other articles. */
export type Writing = Omit<Desk, "archive" | "touched" | "faces" | "teasers">;

export function openDesk(
	archive: Archive,
	settings: BuildSettings,
	plates: Desk["plates"] = new Map(),
	touched = everything,
): Desk {
	const origin = new URL(settings.url).origin;
	const to = (address: string) => href(settings.base, address);
	return {
		archive,
		settings,
		plates,
		touched,
		messages: messagesFor(settings.language),
		href: to,
		absolute: (address) => origin + to(address),
		faces: new Map(),
		teasers: new Map(),
	};
}

export function shownDate(civil: string, language: string): ShownDate {
	return { datetime: civil, text: showDate(civil, language) };
}

export function periodLink(desk: Writing, civil: string, text = headDate(civil, desk.settings.language)): Link {
	return { href: desk.href(periodAddress(civil)), text };
}

/** Link to the page of a term, under the name that the article gives it. */
export function termLink(desk: Writing, kind: TermKind, { term, name }: Filed): Link {
	return { href: desk.href(termAddress(kind, term.key)), text: name };
}

export function articleLink(desk: Writing, article: Article, language = desk.settings.language): Link {
	return {
		href: desk.href(article.address),
		text: article.title,
		...(article.language !== language && { language: article.language }),
	};
}

/** An article as a short list on a page in `language` shows it: without its standfirst. */
export function shortTeaser(desk: Desk, article: Article, language: string): Teaser {
	const filed = desk.archive.termsOf.get(article);
	const names = filed?.authors.map((author) => author.name) ?? [];
	const section = filed?.sections[0];
	return {
		href: desk.href(article.address),
		title: article.title,
		...(article.date && { date: shownDate(article.date.civil, language) }),
		...(names.length > 0 && { byline: messagesFor(language).byline(names) }),
		...(section && { section: section.name }),
		...(article.language !== language && {
			language: article.language,
			direction: direction(article.language),
		}),
	};
}

/** An article as a list shows it, on a page in the archive's language. */
export function teaser(desk: Desk, article: Article): Teaser {
	// Some ten lists show each article.
	const known = desk.teasers.get(article);
	if (known) return known;
	const standfirst = standfirstOf(article);
	const made = { ...shortTeaser(desk, article, desk.settings.language), ...(standfirst && { standfirst }) };
	desk.teasers.set(article, made);
	return made;
}

function standfirstOf({ standfirst, excerpt }: Article): string | undefined {
	const text = standfirst ?? excerpt;
	return text === undefined ? undefined : clip(text, STANDFIRST);
}

/**
 * Digests of what other pages take from an article. Pages that list articles are compared by them, since making
 * teasers only to compare them takes longer than anything else in a build of one new article.
 */
export interface Faces {
	/** What a short teaser shows, and whatever puts the article in its place. */
	short: string;
	/** What a teaser shows. */
	full: string;
	/** What it is filed under, and when. */
	filing: string;
}

export function faces(desk: Desk, article: Article): Faces {
	const known = desk.faces.get(article);
	if (known) return known;
	const { address, title, language, date } = article;
	const when = date ? `${date.civil} ${date.instant}` : "";
	const filed = desk.archive.termsOf.get(article);
	// Lines are put together bit by bit: made for every article, lists of them would take most of the time.
	let [shown, filing] = [`${address}\n${title}\n${language}\n${when}`, when];
	for (const kind of termKinds) {
		let names = `\n${kind}`;
		for (const { term, name } of filed?.[kind] ?? []) names += `\t${term.key}\t${name}`;
		filing += names;
		if (kind === "authors" || kind === "sections") shown += names;
	}
	for (const version of desk.archive.translationsOf.get(article) ?? []) shown += `\n${version.address}`;
	const short = hash(shown);
	const made = {
		short,
		full: hash(`${short}\n${article.standfirst ?? article.excerpt ?? ""}`),
		filing: hash(filing),
	};
	desk.faces.set(article, made);
	return made;
}

function row(desk: Desk, articles: readonly Article[], face: keyof Faces): string {
	let text = "";
	for (const article of articles) text += faces(desk, article)[face];
	return text;
}

/** What lists of these articles are compared by, where short teasers show them. */
export function shortFaces(desk: Desk, lists: readonly (readonly Article[])[]): string {
	return hash(lists.map((articles) => row(desk, articles, "short")).join("\n"));
}

/** What a list of these articles is compared by. */
export function fullFaces(desk: Desk, articles: readonly Article[]): string {
	return hash(row(desk, articles, "full"));
}

/** What is compared where what these articles are filed under is counted. */
export function filingFaces(desk: Desk, articles: readonly Article[]): string {
	return hash(row(desk, articles, "filing"));
}

/** Longest description in the head, in characters: what a search engine shows. */
const DESCRIPTION = 200;

/** The beginning of a text as it describes a page in its head. */
export function describe(text: string | undefined): string | undefined {
	return text === undefined ? undefined : clip(text, DESCRIPTION);
}

/** Head of a page in the archive's own language. `title` stands before the archive's name. */
export function head(
	desk: Desk,
	address: string,
	title: string | undefined,
	more: { description?: string | undefined; feeds?: Head["feeds"]; noindex?: boolean } = {},
): Head {
	const { settings, messages } = desk;
	const full = title === undefined ? settings.title : messages.documentTitle(title, settings.title);
	const canonical = desk.absolute(address);
	return {
		title: full,
		...(more.description && { description: more.description }),
		canonical,
		language: settings.language,
		direction: direction(settings.language),
		...(more.noindex && { noindex: true }),
		feeds: more.feeds ?? [],
		openGraph: [
			["og:type", "website"],
			["og:title", title ?? settings.title],
			["og:url", canonical],
			["og:site_name", settings.title],
			["og:locale", settings.language.replace("-", "_")],
			...(more.description ? [["og:description", more.description] as [string, string]] : []),
		],
	};
}
