import type { ComponentChildren } from "preact";
import { messagesFor } from "../../src/messages/messages-for.ts";
import type { Link } from "../../src/pages/props/pieces.ts";
import { Words } from "./words.tsx";

interface PagerProps {
	older: Link | undefined;
	newer: Link | undefined;
	language: string;
	/** What the two and the way between them are called, where they are not older and newer articles or lists. */
	words?: { older: string; newer: string; landmark: string };
}

/** The neighbours in time. Nothing when there are none. */
export function Pager({ older, newer, language, words }: PagerProps) {
	if (older === undefined && newer === undefined) return null;
	const messages = messagesFor(language);
	const named = words ?? { ...messages, landmark: messages.landmarks.neighbours };
	return (
		<nav class="pager" aria-label={named.landmark}>
			{older !== undefined && (
				<Neighbour link={older} rel="prev">
					<Words language={language}>{named.older}</Words>
				</Neighbour>
			)}
			{newer !== undefined && (
				<Neighbour link={newer} rel="next">
					<Words language={language}>{named.newer}</Words>
				</Neighbour>
			)}
		</nav>
	);
}

interface NeighbourProps {
	link: Link;
	rel: "prev" | "next";
	/** Its label. */
	children: ComponentChildren;
}

function Neighbour({ link, rel, children }: NeighbourProps) {
	const language = link.language === undefined ? {} : { lang: link.language, dir: "auto" as const };
	return (
		<a href={link.href} rel={rel}>
			<span class="label">{children}</span> <span {...language}>{link.text}</span>
		</a>
	);
}
