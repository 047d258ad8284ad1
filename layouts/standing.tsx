import type { Sheet } from "../src/pages/props/sheet.ts";
import type { StandingProps } from "../src/pages/props/standing.ts";
import { Document } from "./parts/document.tsx";
import { Prose } from "./parts/prose.tsx";

/** A page of the archive's own: about, contact, policies. */
export default function Standing({ page, site, html }: Sheet<StandingProps>) {
	return (
		<Document head={page.head} site={site}>
			<article class="standing">
				<h1>{page.title}</h1>
				{page.body !== undefined && <Prose html={html(page.body)} pictures={page.pictures} />}
			</article>
		</Document>
	);
}
