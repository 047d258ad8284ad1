import type { MarkdownIt, Token } from "markdown-it";

const letter = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー]";
const mark = "[\\u3001-\\u303f\\uff01-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65]";
const needless = new RegExp(`${letter}\\n${letter}|${mark}\\n|\\n${mark}`, "u");
const endsWithLetter = new RegExp(`${letter}$`, "u");
const beginsWithLetter = new RegExp(`^${letter}`, "u");

/** The text nearest to a token, before or behind it; of other tokens the content is no text. */
function neighbour(tokens: readonly Token[], index: number, step: 1 | -1): string {
	for (let place = index + step; tokens[place]; place += step) {
		const { type, content } = tokens[place] as Token;
		if (/^(?:text|code_inline)$/.test(type) && content !== "") return content;
	}
	return "";
}

/**
 * Two rules of Markdown are made for scripts that set words apart. A line that ends within Chinese or Japanese ends there
 * for the author's eye alone, and browsers would show a space. And asterisks beside a mark and a letter (`**注意：**请看`)
 * are left as they are by CommonMark, which takes letters beside them for the middle of a word.
 */
export function eastAsian(md: MarkdownIt): void {
	md.renderer.rules["softbreak"] = (tokens, index) => {
		const [before, behind] = [neighbour(tokens, index, -1), neighbour(tokens, index, 1)];
		return needless.test(`${before.slice(-2)}\n${behind.slice(0, 2)}`) ? "" : "\n";
	};
	md.inline.State = class extends md.inline.State {
		override scanDelims(start: number, canSplitWord: boolean) {
			const found = super.scanDelims(start, canSplitWord);
			const end = start + found.length;
			const [before, behind] = [this.src.slice(Math.max(0, start - 2), start), this.src.slice(end, end + 2)];
			return {
				...found,
				can_open: found.can_open || (canSplitWord && endsWithLetter.test(before) && /^\S/.test(behind)),
				can_close: found.can_close || (canSplitWord && beginsWithLetter.test(behind) && /\S$/.test(before)),
			};
		}
	};
}
