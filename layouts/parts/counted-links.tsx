import { messagesFor } from "../../src/messages/messages-for.ts";
import type { CountedLink } from "../../src/pages/props/pieces.ts";
import { TextLink } from "./text-link.tsx";

interface CountedLinksProps {
	links: CountedLink[];
	language: string;
	/** `shelf`: short texts side by side, such as years. `index`: names in columns. */
	look: "shelf" | "index";
}

/** Links, each with the number of articles behind it. */
export function CountedLinks({ links, language, look }: CountedLinksProps) {
	const messages = messagesFor(language);
	return (
		<ul class={`counted ${look}`}>
			{links.map((link) => (
				<li>
					<TextLink link={link} /> <span class="count">{messages.number(link.count)}</span>
				</li>
			))}
		</ul>
	);
}
