import type { SearchEntry } from "../archive/search-entry.ts";

const entities: { [character: string]: string } = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
};

function escapeHtml(text: string): string {
	return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/**
 * What Pagefind is given of an article: its words and nothing of the page around them, so that no layout
 * ever makes an index anew. Headings weigh more, the byline can be searched but is no part of the text.
 *
 * @param body HTML, sanitised
 */
export function searchDocument(entry: SearchEntry, body: string): string {
	const byline =
		entry.byline === undefined
			? ""
			: `<meta data-pagefind-meta="byline[content]" content="${escapeHtml(entry.byline)}">`;
	const standfirst = entry.standfirst === undefined ? "" : `<p>${escapeHtml(entry.standfirst)}</p>`;
	return `<html lang="${escapeHtml(entry.language)}"><head>${byline}</head><body><h1>${escapeHtml(entry.title)}</h1>${standfirst}${body}</body></html>`;
}
