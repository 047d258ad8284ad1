import type { Direction } from "../../src/pages/props/pieces.ts";

interface Text {
	language: string;
	direction: Direction;
}

/** Attributes of an element whose text is in another language than what it stands in. */
export function inLanguageOf(text: Text, around: { language: string }): { lang?: string; dir?: Direction } {
	return text.language === around.language ? {} : { lang: text.language, dir: text.direction };
}
