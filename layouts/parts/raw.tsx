import type { Direction } from "../../src/pages/props/pieces.ts";

interface RawProps {
	/** HTML that was sanitised; it is put into the page as it is. */
	html: string;
	class?: string;
	lang?: string;
	dir?: Direction;
}

/** The one place where HTML enters a page unescaped. */
export function Raw({ html, ...attributes }: RawProps) {
	return <div {...attributes} dangerouslySetInnerHTML={{ __html: html }} />;
}
