import type { BodyRef } from "../../article/body.ts";
import type { Direction, Link } from "./pieces.ts";

/**
 * What a layout is called with. It receives nothing else, so a page is a pure function of this, and its key is a hash of
 * it or of what it is made from.
 */

/** What the frame of every page shows. The same value for all pages of one build. */
export interface Site {
	title: string;
	tagline?: string;
	language: string;
	direction: Direction;
	/** Path prefix with both slashes: `/` or `/repo/`. Assets stand at `${base}assets/…`. */
	base: string;
	/** Front page first. */
	navigation: Link[];
	/** Pages of the archive's own: about, contact, policies. */
	footer: Link[];
	/** Picture of the paper's name, when the archive has one. */
	masthead?: { src: string; alt: string; width?: number; height?: number };
	icon?: string;
	/** One line about rights or the publisher, below every page. */
	colophon?: string;
	/** Content-Security-Policy for hosts that take no header file. */
	contentSecurityPolicy: string;
	/** Script that has browsers keep what was read; only where a setting wants it. */
	offline?: string;
}

export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };

/** What goes into `<head>`, beside the stylesheet and the frame. */
export interface Head {
	/** Text of `<title>`, complete. */
	title: string;
	description?: string;
	/** Absolute address of the page; absent on pages that have none (404). */
	canonical?: string;
	language: string;
	direction: Direction;
	noindex?: boolean;
	/** `<link rel="alternate">`. */
	feeds: { href: string; title: string; type: string }[];
	/** Open Graph: `[property, content]` in order, e.g. `["og:title", "…"]`. */
	openGraph: [property: string, content: string][];
	/** The page in other languages and in its own, as absolute addresses; `x-default` for readers of none of them. */
	alternates?: { href: string; language: string }[];
	/** `<meta name>` for reference managers: `[name, content]` in order, e.g. `["citation_title", "…"]`. */
	tags?: [name: string, content: string][];
	jsonLd?: JsonValue;
}

export interface Page {
	head: Head;
}

/** What a layout is called with. */
export interface Sheet<Props> {
	page: Props;
	site: Site;
	/** Sanitised HTML of a body. */
	html: (body: BodyRef) => string;
}
