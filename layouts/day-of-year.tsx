import { messagesFor } from "../src/messages/messages-for.ts";
import type { DayOfYearProps } from "../src/pages/props/calendar.ts";
import type { Sheet } from "../src/pages/props/sheet.ts";
import { Breadcrumbs } from "./parts/breadcrumbs.tsx";
import { Document } from "./parts/document.tsx";
import { ListHeader } from "./parts/list-header.tsx";
import { Pager } from "./parts/pager.tsx";
import { TeaserGroups } from "./parts/teaser-groups.tsx";

/** A day through the years. */
export default function DayOfYear({ page, site }: Sheet<DayOfYearProps>) {
	const { language } = page.head;
	const { landmarks, onThisDay } = messagesFor(language);
	const words = { older: onThisDay.before, newer: onThisDay.after, landmark: landmarks.days };
	return (
		<Document head={page.head} site={site}>
			<Breadcrumbs links={page.breadcrumbs} language={language} />
			<ListHeader heading={page.heading} extent={page.extent} />
			{page.groups.length === 0 && <p class="nothing">{onThisDay.nothing}</p>}
			<TeaserGroups groups={page.groups} language={language} />
			<Pager older={page.older} newer={page.newer} language={language} words={words} />
		</Document>
	);
}
