import { messagesFor } from "../src/messages/messages-for.ts";
import type { IssueProps } from "../src/pages/props/calendar.ts";
import type { Sheet } from "../src/pages/props/sheet.ts";
import { Breadcrumbs } from "./parts/breadcrumbs.tsx";
import { Document } from "./parts/document.tsx";
import { ListHeader } from "./parts/list-header.tsx";
import { ListParts } from "./parts/list-parts.tsx";
import { Pager } from "./parts/pager.tsx";
import { TeaserGroups } from "./parts/teaser-groups.tsx";

/** A printed issue, page by page. */
export default function Issue({ page, site }: Sheet<IssueProps>) {
	const { language } = page.head;
	const { issues, landmarks, shorterLists } = messagesFor(language);
	const words = { older: issues.before, newer: issues.after, landmark: landmarks.issues };
	return (
		<Document head={page.head} site={site}>
			<Breadcrumbs links={page.breadcrumbs} language={language} />
			<ListHeader label={page.label} heading={page.heading} extent={page.extent} />
			<TeaserGroups groups={page.groups} language={language} />
			<ListParts heading={shorterLists} parts={page.parts} language={language} />
			<Pager older={page.older} newer={page.newer} language={language} words={words} />
		</Document>
	);
}
