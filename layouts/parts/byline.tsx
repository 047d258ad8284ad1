import { messagesFor } from "../../src/messages/messages-for.ts";
import type { Link } from "../../src/pages/props/pieces.ts";
import { TextLink } from "./text-link.tsx";

/** "By A, B and C", each name leading to the author's page. */
export function Byline({ authors, language }: { authors: Link[]; language: string }) {
	const rest = [...authors];
	const pieces = messagesFor(language).bylineParts(authors.map((author) => author.text));
	return pieces.map((piece) => {
		const author = piece.type === "element" ? rest.shift() : undefined;
		return author === undefined ? piece.value : <TextLink link={author} rel="author" />;
	});
}
