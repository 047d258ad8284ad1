import type { ComponentChildren } from "preact";
import { messagesFor } from "../../src/messages/messages-for.ts";
import type { Link } from "../../src/pages/props.ts";
import { Words } from "./words.tsx";

interface PagerProps {
	older: Link | undefined;
	newer: Link | undefined;
	language: string;
}

/** The neighbours in time. Nothing when there are none. */
export function Pager({ older, newer, language }: PagerProps) {
	if (older === undefined && newer === undefined) return null;
	const messages = messagesFor(language);
	return (
		<nav class="pager" aria-label={messages.landmarks.neighbours}>
			{older !== undefined && (
				<Neighbour link={older} rel="prev">
					<Words language={language}>{messages.older}</Words>
				</Neighbour>
			)}
			{newer !== undefined && (
				<Neighbour link={newer} rel="next">
					<Words language={language}>{messages.newer}</Words>
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
