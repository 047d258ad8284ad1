import type { Citation, CitationsProps } from "../pages/props/article.ts";
import { personalName } from "../text/personal-name.ts";

function author(name: string): Record<string, string> {
	const parts = personalName(name);
	if ("literal" in parts) return { literal: parts.literal };
	const { family, given, particle, suffix } = parts;
	return {
		family,
		given,
		...(particle !== undefined && { "non-dropping-particle": particle }),
		...(suffix !== undefined && { suffix }),
	};
}

function item({ authors, date, publication, archive, address, title, section, issue, page, language }: Citation) {
	return {
		id: address,
		type: "article-newspaper",
		title,
		...(authors.length > 0 && { author: authors.map(author) }),
		"container-title": publication,
		...(date !== undefined && { issued: { "date-parts": [date.split("-").map(Number)] } }),
		...(section !== undefined && { section }),
		...(issue !== undefined && { issue }),
		...(page !== undefined && { page }),
		...(archive !== undefined && { archive }),
		language,
		URL: address,
	};
}

/** CSL-JSON 1.0, as Zotero, Pandoc and citeproc read it; one item a line. */
export function cslJson({ citations }: CitationsProps): string {
	return `[${citations.map((citation) => JSON.stringify(item(citation))).join(",\n")}]\n`;
}
