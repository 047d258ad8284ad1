import { messagesFor } from "../src/messages/messages-for.ts";
import type { Sheet, TermProps } from "../src/pages/props.ts";
import { Breadcrumbs } from "./parts/breadcrumbs.tsx";
import { Document } from "./parts/document.tsx";
import { ListHeader } from "./parts/list-header.tsx";
import { ListParts } from "./parts/list-parts.tsx";
import { Pager } from "./parts/pager.tsx";
import { Raw } from "./parts/raw.tsx";
import { TeaserGroups } from "./parts/teaser-groups.tsx";
import { TermFacts } from "./parts/term-facts.tsx";

/** A topic, author, person, place, organisation, series or section; or one year or month of it. */
export default function Term({ page, site, html }: Sheet<TermProps>) {
	const { head } = page;
	const messages = messagesFor(head.language);
	return (
		<Document head={head} site={site}>
			<Breadcrumbs links={page.breadcrumbs} language={head.language} />
			<ListHeader label={page.label} heading={page.heading} extent={page.extent}>
				{page.intro !== undefined && <Raw class="prose intro" html={html(page.intro)} />}
				<TermFacts page={page} />
			</ListHeader>
			<TeaserGroups groups={page.groups} language={head.language} />
			<ListParts heading={messages.byDate} parts={page.parts} language={head.language} />
			<Pager older={page.older} newer={page.newer} language={head.language} />
		</Document>
	);
}
