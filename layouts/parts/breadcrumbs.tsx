import { messagesFor } from "../../src/messages/messages-for.ts";
import type { Link } from "../../src/pages/props/pieces.ts";
import { TextLink } from "./text-link.tsx";

/** The pages that hold this one, outermost first. Nothing when there are none. */
export function Breadcrumbs({ links, language }: { links: Link[]; language: string }) {
	if (links.length === 0) return null;
	return (
		<nav class="breadcrumbs" aria-label={messagesFor(language).landmarks.breadcrumbs}>
			<ol>
				{links.map((link) => (
					<li>
						<TextLink link={link} />
					</li>
				))}
			</ol>
		</nav>
	);
}
