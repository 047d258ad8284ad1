import type { MarkdownIt } from "markdown-it";
import { fold } from "../text/fold.ts";
import { isReservedId } from "./reserved-ids.ts";

/**
 * Headings of a body stand below the headline: the outermost become `h2`, and none is more than one level
 * deeper than the heading before it (WCAG technique G141). Each gets an id from its text, for links.
 */
export function headings(md: MarkdownIt): void {
	md.core.ruler.push("headings", (state) => {
		const outer: number[] = [];
		const used = new Set<string>();
		const next = new Map<string, number>();
		for (const [i, token] of state.tokens.entries()) {
			if (token.type !== "heading_open" && token.type !== "heading_close") continue;
			if (token.type === "heading_open") {
				const written = Number(token.tag.slice(1));
				while (outer.length > 0 && (outer.at(-1) ?? 0) >= written) outer.pop();
				outer.push(written);
				const text = (state.tokens[i + 1]?.children ?? [])
					.map((child) => (child.type === "text" || child.type === "code_inline" ? child.content : ""))
					.join("");
				const wanted = fold(text).slice(0, 60);
				let id = wanted;
				let n = next.get(wanted) ?? 2;
				for (; used.has(id) || isReservedId(id); n++) id = `${wanted}-${n}`;
				next.set(wanted, n);
				used.add(id);
				token.attrSet("id", id);
			}
			token.tag = `h${Math.min(6, outer.length + 1)}`;
		}
	});
}
