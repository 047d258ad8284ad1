import sanitizeHtml from "sanitize-html";
import { loadingAttributes } from "./remote-pictures.ts";
import { isReservedId } from "./reserved-ids.ts";

const allowedTags = [
	..."a abbr address b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure".split(
		" ",
	),
	..."h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp section small span strong sub summary sup".split(
		" ",
	),
	..."table tbody td tfoot th thead time tr u ul var wbr".split(" "),
];

const allowedAttributes: Record<string, string[]> = {
	"*": ["lang", "dir", "title", "id"],
	a: ["href", "rel"],
	blockquote: ["cite"],
	col: ["span"],
	colgroup: ["span"],
	del: ["cite", "datetime"],
	details: ["open"],
	div: ["tabindex"],
	img: ["src", "alt", "width", "height", "loading", "decoding"],
	ins: ["cite", "datetime"],
	li: ["value"],
	ol: ["start", "reversed", "type"],
	pre: ["tabindex"],
	q: ["cite"],
	td: ["colspan", "rowspan"],
	th: ["colspan", "rowspan", "scope"],
	time: ["datetime"],
};

// Classes that our own Markdown rules write; a stranger's class could dress text up as part of the page.
const ownClasses = ["align-*", "footnote*", "footnotes*", "language-*", "table-scroll", "remote-picture", "credit"];

// Written here for pictures of other sites, never taken from a text.
const ownAttributes = ["referrerpolicy"];

const frameTags =
	"script style iframe object embed applet noscript template textarea select option svg math title frame frameset noframes xmp".split(
		" ",
	);

// HTML 4 elements whose meaning has a place in HTML today.
const successors: Record<string, string> = {
	h1: "h2",
	tt: "code",
	strike: "s",
	center: "div",
	acronym: "abbr",
};

/** Schemes of addresses that a text may lead to. */
export const allowedSchemes = ["http", "https", "mailto", "tel", "ftp", "news"];

/** Elements within each other beyond which tags go and text stays: what is deeper costs more than it shows. */
const DEEPEST = 100;

/** What decides about addresses that raw HTML points at. */
export interface AddressRules {
	/** The final `href`; nothing for an address that a text must not lead to. */
	link(written: string): string | undefined;
	/** The final `src`; nothing for a picture that is elsewhere and may not be loaded: it becomes a link. */
	picture(written: string): string | undefined;
	/** Text of the link that stands for a picture elsewhere. */
	remoteText(src: string, alt: string): string;
}

// Browsers pass over spaces before a scheme, and over tabs and line ends within it.
function mayLead(address: string): boolean {
	const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address.replace(/[\s\p{Cc}]/gu, ""))?.[1];
	return scheme === undefined || allowedSchemes.includes(scheme.toLowerCase());
}

function options(rules: AddressRules, removed?: (what: string) => void): sanitizeHtml.IOptions {
	const permitted = (tag: string, name: string) =>
		name === "class" ||
		(tag === "a" && name === "name") ||
		allowedAttributes["*"]?.includes(name) ||
		allowedAttributes[tag]?.includes(name);
	return {
		allowedTags,
		allowedAttributes: { ...allowedAttributes, img: [...(allowedAttributes["img"] ?? []), ...ownAttributes] },
		allowedClasses: { "*": ownClasses },
		allowedSchemes,
		allowProtocolRelative: false,
		nonTextTags: frameTags,
		nestingLimit: DEEPEST,
		transformTags: {
			"*": (written, attributes) => {
				const tag = successors[written] ?? written;
				if (removed) {
					const ours = tag === "img" ? loadingAttributes(attributes["src"] ?? "") : {};
					if (!allowedTags.includes(tag)) removed(`<${written}>`);
					for (const [name, value] of Object.entries(attributes)) {
						if (!permitted(tag, name) && ours[name] !== value) removed(`${name} on <${written}>`);
						else if (/^(href|src|cite)$/.test(name) && !mayLead(value)) removed(`${name}="${value.slice(0, 40)}"`);
						else if (name === "id" && isReservedId(value)) removed(`id="${value}", which the site's own pages use`);
					}
				}
				if (isReservedId(attributes["id"] ?? "")) delete attributes["id"];
				if (tag === "a") {
					const { href, name, ...others } = attributes;
					const target = href ? rules.link(href) : undefined;
					// Old pages mark places with names.
					const mark = name && !isReservedId(name) ? { id: name } : {};
					return { tagName: tag, attribs: { ...mark, ...others, ...(target !== undefined && { href: target }) } };
				}
				if (tag === "img") {
					const src = attributes["src"] ?? "";
					const own = rules.picture(src);
					if (own && mayLead(own) && !own.startsWith("//")) {
						const { referrerpolicy: _, ...others } = attributes;
						const loading = own.startsWith("https:") ? loadingAttributes(own) : {};
						return { tagName: tag, attribs: { alt: "", ...others, ...loading, src: own } };
					}
					return {
						tagName: "a",
						attribs: {
							href: src.startsWith("//") ? `https:${src}` : src,
							class: "remote-picture",
							title: rules.remoteText(src, attributes["alt"] ?? ""),
						},
					};
				}
				return { tagName: tag, attribs: attributes };
			},
		},
	};
}

/** HTML that is safe to show: no scripts, handlers, frames, styles or dangerous addresses, whatever was put in. */
export function sanitise(html: string, rules: AddressRules): string {
	// The sanitiser gives no text to a link that was a picture, so it travels as the link's title. Within another link
	// it stays no link.
	let links = 0;
	const safe = sanitizeHtml(html, options(rules)).replace(
		/(<a(?: href="[^"]*")? class="remote-picture") title="([^"]*)"><\/a>|<\/?a(?=[ >])/g,
		(found, picture: string | undefined, text: string) => {
			if (picture !== undefined) return links > 0 ? text : `${picture}>${text}</a>`;
			links += found === "<a" ? 1 : -1;
			return found;
		},
	);
	// Markdown between tags of a paragraph and a link: browsers would end both before a figure or paragraph within them,
	// and leave links without a word.
	return safe.replace(/(<p>\s*<a [^>]*>\s*)<figure>(<img[^>]*>|[^<]*)<\/figure>/g, "$1$2").replace(/<p>\s*<\/p>/g, "");
}

/** What {@link sanitise} takes out of a piece of HTML, in words. */
export function whatGoes(html: string, rules: AddressRules): string[] {
	const removed: string[] = [];
	sanitizeHtml(
		html,
		options(rules, (what) => removed.push(what)),
	);
	return removed;
}
