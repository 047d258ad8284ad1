import { messagesFor } from "../src/messages/messages-for.ts";
import type { Sheet, TermsProps } from "../src/pages/props.ts";
import { CountedLinks } from "./parts/counted-links.tsx";
import { Document } from "./parts/document.tsx";
import { ListHeader } from "./parts/list-header.tsx";

/** A–Z list of a vocabulary. */
export default function Terms({ page, site }: Sheet<TermsProps>) {
	const { head } = page;
	return (
		<Document head={head} site={site}>
			<ListHeader heading={page.heading} extent={page.extent} />
			{page.letters.length > 1 && (
				<nav class="letters" aria-label={messagesFor(head.language).landmarks.letters}>
					<ul>
						{page.letters.map(({ letter, id }) => (
							<li>
								<a href={`#${id}`}>{letter}</a>
							</li>
						))}
					</ul>
				</nav>
			)}
			{page.letters.map(({ letter, id, links }) => (
				<section class="letter">
					<h2 id={id}>{letter}</h2>
					<CountedLinks links={links} language={head.language} look="index" />
				</section>
			))}
		</Document>
	);
}
