import { decodeHTML } from "entities";
import { singleSpaced } from "../text/single-spaced.ts";

const apart = /^(?:p|div|h[1-6]|ul|ol|dl|blockquote|pre|table|figure|figcaption|section|hr|details)$/;
const lines = /^(?:br|li|tr|dt|dd|summary)$/;

/** The words of a rendered body: paragraphs with an empty line between, rows and items on lines of their own, cells after a tab. */
export function bodyText(html: string): string {
	let text = "";
	let preformatted = 0;
	// Whether the text so far ends with white space: to look back into a text that grows is slow.
	let atGap = true;
	const add = (more: string) => {
		if (more === "") return;
		text += more;
		atGap = /\s/.test(more.slice(-1));
	};
	const body = html.replace(/<a[^>]* class="footnote-backref"[^>]*>.*?<\/a>/gs, "");
	for (const [piece, slash, name = ""] of body.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>|[^<]+|</gi)) {
		const tag = name.toLowerCase();
		if (tag === "" && preformatted > 0) add(piece);
		else if (tag === "") add(singleSpaced(atGap ? piece.trimStart() : piece));
		else if (apart.test(tag)) add("\n\n");
		else if (lines.test(tag) && (tag === "br" || slash === "")) add("\n");
		else if ((tag === "td" || tag === "th") && slash !== "") add("\t");
		if (tag === "pre") preformatted += slash === "" ? 1 : -1;
	}
	return decodeHTML(text)
		.replace(/[ \t]+$/gm, "")
		.replace(/\n{3,}/g, "\n\n")
		.trim();
}
