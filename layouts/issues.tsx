import { messagesFor } from "../src/messages/messages-for.ts";
import type { IssuesProps } from "../src/pages/props/calendar.ts";
import type { Sheet } from "../src/pages/props/sheet.ts";
import { Breadcrumbs } from "./parts/breadcrumbs.tsx";
import { CountedLinks } from "./parts/counted-links.tsx";
import { Document } from "./parts/document.tsx";
import { ListHeader } from "./parts/list-header.tsx";
import { ListParts } from "./parts/list-parts.tsx";

/** All printed issues by year, or those of one year. */
export default function Issues({ page, site }: Sheet<IssuesProps>) {
	const { language } = page.head;
	return (
		<Document head={page.head} site={site}>
			<Breadcrumbs links={page.breadcrumbs} language={language} />
			<ListHeader heading={page.heading} extent={page.extent} />
			<div class="issues">
				{page.years.map(({ heading, id, links }) => (
					<section>
						<h2 id={id}>{heading}</h2>
						<CountedLinks links={links} language={language} look="index" />
					</section>
				))}
			</div>
			<ListParts heading={messagesFor(language).byYear} parts={page.parts} language={language} />
		</Document>
	);
}
