import { messagesFor } from "../src/messages/messages-for.ts";
import type { Sheet } from "../src/pages/props/sheet.ts";
import type { NotFoundProps } from "../src/pages/props/standing.ts";
import { Document } from "./parts/document.tsx";
import { LinkList } from "./parts/link-list.tsx";

export default function NotFound({ page, site }: Sheet<NotFoundProps>) {
	return (
		<Document head={page.head} site={site}>
			<div class="standing">
				<h1>{page.heading}</h1>
				<p>{messagesFor(page.head.language).notFound.text}</p>
				<LinkList links={page.indexes} />
			</div>
		</Document>
	);
}
