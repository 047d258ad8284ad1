import type { MarkdownIt, Token } from "markdown-it";

/**
 * A picture that is a paragraph of its own becomes a `<figure>`. Its title is the caption,
 * and what follows ` | ` in it is the credit: `![Signing](sign.jpg "The signing | Photo: Jane Doe")`.
 */
export function figures(md: MarkdownIt): void {
	md.core.ruler.after("inline", "figures", (state) => {
		for (let i = 0; i + 2 < state.tokens.length; i++) {
			const [open, inline, close] = state.tokens.slice(i, i + 3) as [Token, Token, Token];
			const image = inline.children?.[0];
			if (
				open.type !== "paragraph_open" ||
				inline.type !== "inline" ||
				inline.children?.length !== 1 ||
				image?.type !== "image"
			)
				continue;
			open.tag = close.tag = "figure";
			open.type = "figure_open";
			close.type = "figure_close";
			open.hidden = close.hidden = false;
			const [caption, credit] = String(image.attrGet("title") ?? "").split(/\s+\|\s+/);
			image.attrs = (image.attrs ?? []).filter(([name]) => name !== "title");
			if (!caption && !credit) continue;
			const text = (content: string) => Object.assign(new state.Token("text", "", 0), { content });
			const added = [new state.Token("figcaption_open", "figcaption", 1)];
			if (caption) added.push(text(caption));
			if (credit) {
				const span = new state.Token("credit_open", "span", 1);
				span.attrSet("class", "credit");
				added.push(...(caption ? [text(" ")] : []), span, text(credit), new state.Token("credit_close", "span", -1));
			}
			inline.children.push(...added, new state.Token("figcaption_close", "figcaption", -1));
		}
	});
}
