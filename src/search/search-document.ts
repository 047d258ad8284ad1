import type { SearchEntry } from "../archive/search-entry.ts";
import { noncharacter } from "../text/noncharacter.ts";
import { spaceOut } from "../text/unspaced.ts";

const entities: { [character: string]: string } = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
};

function escapeHtml(text: string): string {
	return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

// Elements that stand within a line: what is on both sides of their tags is one text.
const inline =
	/<\/?(?:a|abbr|b|bdi|bdo|cite|code|del|dfn|em|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|u|var)(?=[\s/>])[^>]*>/gi;

/** Spaces out the text of HTML, and leaves its tags alone. */
function spaceOutHtml(html: string, language: string): string {
	const tags: string[] = [];
	const text = html.replaceAll(noncharacter, "").replace(inline, (tag) => {
		tags.push(tag);
		return noncharacter;
	});
	// Most texts have nothing to set apart. Not to be asked before tags are out: one may hide an elision.
	if (spaceOut(text, language) === text) return html;
	return text
		.replace(/[^<]+(?=<|$)|<[^>]*>/g, (part) => (part.startsWith("<") ? part : spaceOut(part, language)))
		.replaceAll(noncharacter, () => tags.shift() ?? "");
}

/** What Pagefind knows of each article beside its text, in the order of its numbers. */
export const searchFields: readonly string[] = ["byline", "image", "image_alt", "title"];

// Pagefind numbers the fields that it meets, and takes the first picture in a text for two. So each article has all of
// them, empty or not: else the numbers would be others in each index.
const noPicture = ["image", "image_alt"]
	.map((name) => `<meta data-pagefind-default-meta="${name}[content]" content="">`)
	.join("");

/**
 * What Pagefind is given of an article: its words and nothing of the page around them, so that no layout
 * ever makes an index anew. Headings weigh more, the byline can be searched but is no part of the text.
 *
 * @param body HTML, sanitised
 */
export function searchDocument(entry: SearchEntry, body: string): string {
	const meta = (name: string, text: string) =>
		`<meta data-pagefind-meta="${name}[content]" content="${escapeHtml(spaceOut(text, entry.language))}">`;
	const about = meta("title", entry.title) + meta("byline", entry.byline ?? "") + noPicture;
	const standfirst = entry.standfirst === undefined ? "" : `<p>${escapeHtml(entry.standfirst)}</p>`;
	const text = `<h1>${escapeHtml(entry.title)}</h1>${standfirst}${body}`;
	return `<html lang="${escapeHtml(entry.language)}"><head>${about}</head><body>${spaceOutHtml(text, entry.language)}</body></html>`;
}
