import { periodAddress, termAddress } from "../archive/addresses.ts";
import type { Archive, Filed } from "../archive/archive.ts";
import type { Plate } from "../archive/plate.ts";
import { href } from "../article/address.ts";
import type { Article } from "../article/article.ts";
import { showDate } from "../article/dates.ts";
import type { Messages } from "../messages/en.ts";
import { messagesFor } from "../messages/messages-for.ts";
import type { BuildSettings, TermKind } from "../settings.ts";
import { clip } from "../text/clip.ts";
import { direction } from "../text/direction.ts";
import { hash } from "../text/hash.ts";
import type { Head, Link, ShownDate, Teaser } from "./props.ts";

/** Longest standfirst in a list, in characters. */
const STANDFIRST = 240;

/** What every page is made with. */
export interface Desk {
	archive: Archive;
	settings: BuildSettings;
	/** The archive's own pictures by path. */
	plates: ReadonlyMap<string, Plate>;
	messages: Messages;
	/** The `href` of an address. */
	href: (address: string) => string;
	/** The absolute form of an address. */
	absolute: (address: string) => string;
	/** Teasers in the archive's language that were made already: an article stands in some ten lists. */
	teasers: Map<Article, Teaser>;
	shortTeasers: Map<Article, Teaser>;
}

/** What can be shown without knowing other articles. */
export type Writing = Omit<Desk, "archive" | "teasers" | "shortTeasers">;

export function openDesk(archive: Archive, settings: BuildSettings, plates: Desk["plates"] = new Map()): Desk {
	const origin = new URL(settings.url).origin;
	const to = (address: string) => href(settings.base, address);
	return {
		archive,
		settings,
		plates,
		messages: messagesFor(settings.language),
		href: to,
		absolute: (address) => origin + to(address),
		teasers: new Map(),
		shortTeasers: new Map(),
	};
}

export function shownDate(civil: string, language: string): ShownDate {
	return { datetime: civil, text: showDate(civil, language) };
}

export function periodLink(desk: Writing, civil: string, text = showDate(civil, desk.settings.language)): Link {
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

/**
 * A teaser that gives its digest in the place of itself when it is written as JSON: it stands in some ten lists,
 * and the key of each list is made from what its JSON says.
 */
class DigestedTeaser {
	readonly #digest: string;

	constructor(shown: Teaser) {
		Object.assign(this, shown);
		this.#digest = hash(JSON.stringify(shown));
	}

	toJSON(): string {
		return this.#digest;
	}
}

/** An article as a list shows it. `language` is that of the page. */
export function teaser(desk: Desk, article: Article, language = desk.settings.language): Teaser {
	return remembered(desk.teasers, desk, article, language, () => makeTeaser(desk, article, language));
}

/** An article as a short list shows it: without its standfirst. */
export function shortTeaser(desk: Desk, article: Article, language: string): Teaser {
	return remembered(desk.shortTeasers, desk, article, language, () => {
		const { standfirst: _, ...short } = teaser(desk, article, language);
		return new DigestedTeaser(short) as DigestedTeaser & Teaser;
	});
}

// Teasers in another language than the archive's are few, and made each time.
function remembered(
	made: Map<Article, Teaser>,
	desk: Desk,
	article: Article,
	language: string,
	make: () => Teaser,
): Teaser {
	const known = language === desk.settings.language ? made.get(article) : undefined;
	if (known) return known;
	const fresh = make();
	if (language === desk.settings.language) made.set(article, fresh);
	return fresh;
}

function makeTeaser(desk: Desk, article: Article, language: string): Teaser {
	const filed = desk.archive.termsOf.get(article);
	const names = filed?.authors.map((author) => author.name) ?? [];
	const section = filed?.sections[0];
	const standfirst = article.standfirst ?? article.excerpt;
	const shown: Teaser = {
		href: desk.href(article.address),
		title: article.title,
		...(article.date && { date: shownDate(article.date.civil, language) }),
		...(standfirst && { standfirst: clip(standfirst, STANDFIRST) }),
		...(names.length > 0 && { byline: messagesFor(language).byline(names) }),
		...(section && { section: section.name }),
		...(article.language !== language && {
			language: article.language,
			direction: direction(article.language),
		}),
	};
	return new DigestedTeaser(shown) as DigestedTeaser & Teaser;
}

/** Head of a page in the archive's own language. `title` stands before the archive's name. */
export function head(
	desk: Desk,
	address: string,
	title: string | undefined,
	more: { description?: string; feeds?: Head["feeds"]; noindex?: boolean } = {},
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
