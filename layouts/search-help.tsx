import { messagesFor } from "../src/messages/messages-for.ts";
import type { SearchHelpProps } from "../src/pages/props/search.ts";
import type { Sheet } from "../src/pages/props/sheet.ts";
import { Breadcrumbs } from "./parts/breadcrumbs.tsx";
import { Document } from "./parts/document.tsx";

/** How to search. Every example is a search of this archive. */
export default function SearchHelp({ page, site }: Sheet<SearchHelpProps>) {
	const { language } = page.head;
	const { searchHelp } = messagesFor(language);
	return (
		<Document head={page.head} site={site}>
			<article class="standing search-help">
				<Breadcrumbs links={page.breadcrumbs} language={language} />
				<h1>{page.heading}</h1>
				<dl>
					{(["words", "phrase", "without", "either"] as const).map((kind) => (
						<div>
							<dt>
								<a href={page.examples[kind].href}>
									<kbd dir="auto">{page.examples[kind].query}</kbd>
								</a>
							</dt>
							<dd>{searchHelp.examples[kind]}</dd>
						</div>
					))}
					{page.everything !== undefined && (
						<div>
							<dt>
								<a href={page.everything}>{searchHelp.everything.name}</a>
							</dt>
							<dd>{searchHelp.everything.text}</dd>
						</div>
					)}
				</dl>
				<div class="prose">
					{searchHelp.chapters.map(({ heading, paragraphs }) => (
						<>
							<h2>{heading}</h2>
							{paragraphs.map((paragraph) => (
								<p>{paragraph}</p>
							))}
						</>
					))}
				</div>
			</article>
		</Document>
	);
}
