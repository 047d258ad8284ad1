import type { Sheet, StandingProps } from "../src/pages/props.ts";
import { Document } from "./parts/document.tsx";
import { Raw } from "./parts/raw.tsx";

/** A page of the archive's own: about, contact, policies. */
export default function Standing({ page, site, html }: Sheet<StandingProps>) {
	return (
		<Document head={page.head} site={site}>
			<article class="standing">
				<h1>{page.title}</h1>
				{page.body !== undefined && <Raw class="prose" html={html(page.body)} />}
			</article>
		</Document>
	);
}
