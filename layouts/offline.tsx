import { messagesFor } from "../src/messages/messages-for.ts";
import type { Sheet } from "../src/pages/props/sheet.ts";
import type { OfflineProps } from "../src/pages/props/standing.ts";
import { Document } from "./parts/document.tsx";

/** Stands in the place of any page that cannot be had. A script lists the pages that were kept. */
export default function Offline({ page, site }: Sheet<OfflineProps>) {
	const { offline } = messagesFor(page.head.language);
	return (
		<Document head={page.head} site={site}>
			<div class="standing" data-pages-read="">
				<h1>{offline.heading}</h1>
				<p data-part="about">{offline.text}</p>
				<p data-part="nothing" hidden>
					{offline.nothing}
				</p>
				<ul data-part="list" hidden />
				<p>
					<button type="button" data-part="forget" hidden>
						{offline.forget}
					</button>
				</p>
			</div>
		</Document>
	);
}
