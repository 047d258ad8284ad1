import { decodeHTML } from "entities";

const apart = /^(?:p|div|h[1-6]|ul|ol|dl|blockquote|pre|table|figure|figcaption|section|hr|details)$/;
const lines = /^(?:br|li|tr|dt|dd|summary)$/;

/** The words of a rendered body: paragraphs with an empty line between, rows and items on lines of their own, cells after a tab. */
export function bodyText(html: string): string {
	let text = "";
	let preformatted = 0;
	const body = html.replace(/<a[^>]* class="footnote-backref"[^>]*>.*?<\/a>/gs, "");
	for (const [piece, slash, name = ""] of body.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>|[^<]+|</gi)) {
		const tag = name.toLowerCase();
		if (tag === "" && preformatted > 0) text += piece;
		else if (tag === "") text += piece.replace(/\s+/g, " ").replace(/^ /, /(?:^|\s)$/.test(text) ? "" : " ");
		else if (apart.test(tag)) text += "\n\n";
		else if (lines.test(tag) && (tag === "br" || slash === "")) text += "\n";
		else if ((tag === "td" || tag === "th") && slash !== "") text += "\t";
		if (tag === "pre") preformatted += slash === "" ? 1 : -1;
	}
	return decodeHTML(text)
		.replace(/[ \t]+$/gm, "")
		.replace(/\n{3,}/g, "\n\n")
		.trim();
}
