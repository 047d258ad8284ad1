import { decodeHTML } from "entities";
import MarkdownIt, { type Token } from "markdown-it";
import footnote from "markdown-it-footnote";
import { clip } from "../text/clip.ts";
import { articleAddress, decodePath, href, resolvePath } from "./address.ts";
import type { BodyPlace, Pointer, RenderedBody } from "./body.ts";
import { eastAsian } from "./east-asian.ts";
import { figures } from "./figures.ts";
import { headings } from "./headings.ts";
import { quotes } from "./quotes.ts";
import { keptCopy, loadedAddress, loadingAttributes } from "./remote-pictures.ts";
import { type AddressRules, allowedSchemes, sanitise, whatGoes } from "./sanitise.ts";

/** Longest excerpt, in characters. */
const EXCERPT = 240;

const md = new MarkdownIt({ html: true, typographer: true })
	// It turns (c) into ©, also in a list of points (a) (b) (c): a published text keeps its characters.
	.disable("replacements")
	.use(footnote)
	.use(figures)
	.use(headings)
	.use(eastAsian);

// A wide table or a long line of code scrolls by itself, also by keyboard (WCAG 2.1.1).
md.renderer.rules["table_open"] = () => '<div class="table-scroll" tabindex="0"><table>\n';
md.renderer.rules["table_close"] = () => "</table></div>\n";
for (const name of ["fence", "code_block"] as const) {
	const rule = md.renderer.rules[name];
	md.renderer.rules[name] = (...args) => (rule?.(...args) ?? "").replace("<pre", '<pre tabindex="0"');
}
// The content security policy allows no style attributes.
for (const name of ["th_open", "td_open"]) {
	md.renderer.rules[name] = (tokens, index, settings, _env, self) => {
		const token = tokens[index] as Token;
		const align = /text-align:(\w+)/.exec(String(token.attrGet("style") ?? ""))?.[1];
		token.attrs = align ? [["class", `align-${align}`]] : null;
		if (name === "th_open") token.attrPush(["scope", "col"]);
		return self.renderToken(tokens, index, settings);
	};
}

const elsewhere = /^(?:([a-z][a-z0-9+.-]*):|\/\/)/i;

/** Collects what a body points at, and decides where each pointer leads. */
class Pointers implements AddressRules {
	readonly pictures: Pointer[] = [];
	readonly uncopied: Pointer[] = [];
	readonly links: Pointer[] = [];
	readonly addresses: Pointer[] = [];
	/** Line of the file that is being read; without one nothing is collected. */
	line: number | undefined;
	readonly #place: BodyPlace;

	constructor(place: BodyPlace) {
		this.#place = place;
	}

	link(written: string): string | undefined {
		const { path: from, base } = this.#place;
		// As a browser reads it: spaces around it and line ends in it do not count.
		const read = written.replace(/[\t\n\r]/g, "").trim();
		const [, target = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(read) ?? [];
		if (target.startsWith("//")) return `https:${read}`;
		const scheme = elsewhere.exec(target)?.[1];
		if (scheme !== undefined && !allowedSchemes.includes(scheme.toLowerCase())) return undefined;
		if (target === "" || scheme !== undefined) return read;
		const path = resolvePath(from, decodePath(target) ?? target);
		if (path === undefined) {
			this.#note(this.addresses, written, written);
			return base;
		}
		if (path.endsWith(".md")) {
			this.#note(this.links, path, written);
			return href(base, articleAddress(path)) + rest;
		}
		const address = `/${path}${target.endsWith("/") && path ? "/" : ""}`;
		this.#note(this.addresses, address, written);
		return href(base, address) + rest;
	}

	picture(written: string): string | undefined {
		if (/^data:/i.test(written)) {
			this.#note(this.pictures, "data:", `${written.slice(0, 40)}…`);
			return "";
		}
		const { path: from, base, remotePictures } = this.#place;
		if (elsewhere.test(written)) {
			const copy = keptCopy(written, remotePictures);
			if (!copy) return loadedAddress(written, remotePictures);
			const { address, path } = copy;
			if (path === undefined) {
				this.#note(this.uncopied, address, written);
				return undefined;
			}
			this.#note(this.pictures, path, written, address);
			return href(base, `/${path}`);
		}
		const path = resolvePath(from, decodePath(written.replace(/[?#].*$/s, "")) ?? written);
		this.#note(this.pictures, path ?? written, written);
		return path === undefined ? "" : href(base, `/${path}`);
	}

	remoteText(src: string, alt: string): string {
		return alt || src.replace(/^(https?:)?\/\/([^/]*).*$/is, "$2");
	}

	#note(list: Pointer[], path: string, written: string, address?: string): void {
		if (this.line !== undefined)
			list.push({ path, written, line: this.line, ...(address !== undefined && { address }) });
	}
}

function plainText(tokens: readonly Token[]): string {
	return tokens
		.map((token) =>
			token.type === "text" || token.type === "code_inline" ? token.content : token.type.endsWith("break") ? " " : "",
		)
		.join("");
}

function excerpt(html: string): string | undefined {
	for (const [, paragraph = ""] of html.matchAll(/<p(?:\s[^>]*)?>(.*?)<\/p>/gs)) {
		const words = paragraph.replace(/<sup class="footnote-ref">.*?<\/sup>/gs, "").replace(/<[^>]*>/g, "");
		const text = clip(decodeHTML(words), EXCERPT);
		if (text) return text;
	}
	return undefined;
}

/** Points pictures and links of Markdown where they lead; a picture that is elsewhere becomes a link unless it may be loaded, or only its text within a link (`linked`). */
function direct(token: Token, rules: AddressRules, html: boolean, linked: boolean): void {
	if (token.type === "link_open") {
		const target = rules.link(String(token.attrGet("href") ?? ""));
		if (!html)
			token.attrs =
				target === undefined ? null : [["href", target], ...(token.attrs ?? []).filter(([name]) => name !== "href")];
	} else if (token.type === "image") {
		const written = String(token.attrGet("src") ?? "");
		const own = rules.picture(written);
		if (html) return;
		if (own !== undefined) {
			token.attrSet("src", own);
			for (const [name, value] of Object.entries(loadingAttributes(own))) token.attrSet(name, value);
			return;
		}
		const text = md.utils.escapeHtml(rules.remoteText(written, plainText(token.children ?? [])));
		token.type = "html_inline";
		token.content = linked ? text : `<a href="${md.utils.escapeHtml(written)}" class="remote-picture">${text}</a>`;
	}
}

/**
 * Renders a body: CommonMark with tables, strikethrough and footnotes, quotation marks by language, raw HTML sanitised.
 * Pictures from elsewhere become links, so that a reader's address is given to nobody, unless the place has another rule
 * for them. Pure.
 */
export function renderBody(source: string, place: BodyPlace): RenderedBody {
	md.set({ quotes: quotes(place.language) as string });
	const env = {};
	const tokens = md.parse(source, env);
	const pointers = new Pointers(place);
	const removed: RenderedBody["removed"] = [];
	const isHtml = (token: Token) => token.type === "html_block" || token.type === "html_inline";
	const html = tokens.some((token) => isHtml(token) || token.children?.some(isHtml));
	let line = place.line;
	for (const outer of tokens) {
		if (outer.map) line = place.line + outer.map[0];
		let links = 0;
		for (const token of [outer, ...(outer.children ?? [])]) {
			pointers.line = line;
			if (token.type === "link_open") links++;
			else if (token.type === "link_close") links--;
			if (token.type === "softbreak" || token.type === "hardbreak") line++;
			else if (isHtml(token)) for (const what of whatGoes(token.content, pointers)) removed.push({ what, line });
			else direct(token, pointers, html, links > 0);
		}
	}
	const rendered = md.renderer.render(tokens, md.options, env);
	pointers.line = undefined;
	const safe = html ? sanitise(rendered, pointers) : rendered;
	const text = excerpt(safe);
	return {
		html: safe,
		...(text !== undefined && { excerpt: text }),
		pictures: pointers.pictures,
		uncopied: pointers.uncopied,
		links: pointers.links,
		addresses: pointers.addresses,
		removed,
	};
}
