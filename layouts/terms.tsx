import { messagesFor } from "../src/messages/messages-for.ts";
import type { Sheet } from "../src/pages/props/sheet.ts";
import type { TermsProps } from "../src/pages/props/terms.ts";
import { Breadcrumbs } from "./parts/breadcrumbs.tsx";
import { CountedLinks } from "./parts/counted-links.tsx";
import { Document } from "./parts/document.tsx";
import { ListHeader } from "./parts/list-header.tsx";
import { Pager } from "./parts/pager.tsx";
import { TextLink } from "./parts/text-link.tsx";

/** A–Z list of a vocabulary, or of one letter of it. */
export default function Terms({ page, site }: Sheet<TermsProps>) {
	const { head, letters, parts } = page;
	const { landmarks, letterAfter, letterBefore } = messagesFor(head.language);
	const words = { older: letterBefore, newer: letterAfter, landmark: landmarks.lettersBeside };
	return (
		<Document head={head} site={site}>
			<Breadcrumbs links={page.breadcrumbs} language={head.language} />
			<ListHeader heading={page.heading} extent={page.extent}>
				{page.map !== undefined && (
					<p class="all">
						<TextLink link={page.map} />
					</p>
				)}
			</ListHeader>
			{letters.length > 5 && (
				<nav class="letters" aria-label={landmarks.letters}>
					<ul>
						{letters.map(({ letter, id }) => (
							<li>
								<a href={`#${encodeURIComponent(id)}`}>{letter}</a>
							</li>
						))}
					</ul>
				</nav>
			)}
			{parts.length > 0 && (
				<nav class="group" aria-label={landmarks.letters}>
					<CountedLinks links={parts} language={head.language} look="shelf" />
				</nav>
			)}
			{letters.map(({ letter, id, links }) => (
				<section class="letter">
					<h2 id={id}>{letter}</h2>
					<CountedLinks links={links} language={head.language} look="index" />
				</section>
			))}
			<Pager older={page.before} newer={page.after} language={head.language} words={words} />
		</Document>
	);
}
