import { messagesFor } from "../src/messages/messages-for.ts";
import type { PeriodProps } from "../src/pages/props/calendar.ts";
import type { Sheet } from "../src/pages/props/sheet.ts";
import { Breadcrumbs } from "./parts/breadcrumbs.tsx";
import { Calendar } from "./parts/calendar.tsx";
import { Document } from "./parts/document.tsx";
import { ListHeader } from "./parts/list-header.tsx";
import { ListParts } from "./parts/list-parts.tsx";
import { Pager } from "./parts/pager.tsx";
import { TeaserGroups } from "./parts/teaser-groups.tsx";

/** A year, a month, a day, or the undated articles. */
export default function Period({ page, site }: Sheet<PeriodProps>) {
	const { head } = page;
	const { shorterLists } = messagesFor(head.language);
	return (
		<Document head={head} site={site}>
			<Breadcrumbs links={page.breadcrumbs} language={head.language} />
			<ListHeader heading={page.heading} extent={page.extent} />
			<div class="beside">
				{page.calendar !== undefined && <Calendar calendar={page.calendar} language={head.language} />}
				<div>
					<TeaserGroups groups={page.groups} language={head.language} />
					<ListParts heading={shorterLists} parts={page.parts} language={head.language} />
				</div>
			</div>
			<Pager older={page.older} newer={page.newer} language={head.language} />
		</Document>
	);
}
