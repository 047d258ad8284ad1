import { messagesFor } from "../src/messages/messages-for.ts";
import type { Sheet } from "../src/pages/props/sheet.ts";
import type { TermProps } from "../src/pages/props/terms.ts";
import { Breadcrumbs } from "./parts/breadcrumbs.tsx";
import { Document } from "./parts/document.tsx";
import { ListHeader } from "./parts/list-header.tsx";
import { ListParts } from "./parts/list-parts.tsx";
import { Pager } from "./parts/pager.tsx";
import { Prose } from "./parts/prose.tsx";
import { TeaserGroups } from "./parts/teaser-groups.tsx";
import { TeaserList } from "./parts/teaser-list.tsx";
import { TermCard } from "./parts/term-card.tsx";

/** A topic, author, person, place, organisation, series or section; or one year or month of it. */
export default function Term({ page, site, html }: Sheet<TermProps>) {
	const { head } = page;
	const messages = messagesFor(head.language);
	return (
		<Document head={head} site={site}>
			<Breadcrumbs links={page.breadcrumbs} language={head.language} />
			<ListHeader label={page.label} heading={page.heading} extent={page.extent}>
				{page.intro !== undefined && <Prose html={html(page.intro)} pictures={page.pictures} intro />}
			</ListHeader>
			<div class="beside">
				<TermCard page={page} />
				<div>
					{page.keyArticles.length > 0 && (
						<section class="group">
							<h2 class="rule">{messages.keyArticles}</h2>
							<TeaserList items={page.keyArticles} level={3} language={head.language} />
						</section>
					)}
					<TeaserGroups groups={page.groups} language={head.language} />
					<ListParts heading={messages.byDate} parts={page.parts} language={head.language} />
				</div>
			</div>
			<Pager older={page.older} newer={page.newer} language={head.language} />
		</Document>
	);
}
