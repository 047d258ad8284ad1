import { messagesFor } from "../../src/messages/messages-for.ts";
import type { FrontProps } from "../../src/pages/props/front.ts";
import { CountedLinks } from "./counted-links.tsx";
import { TextLink } from "./text-link.tsx";

/** Every year that has articles, a shelf for each decade, and the undated ones below. */
export function YearShelves({ page }: { page: FrontProps }) {
	const { language } = page.head;
	return (
		<section class="shelves">
			<h2 class="rule">{messagesFor(language).byYear}</h2>
			{page.decades.map(({ label, years }) => (
				<div class="decade">
					<h3>{label}</h3>
					<CountedLinks links={years} language={language} look="shelf" />
				</div>
			))}
			{page.undated !== undefined && <CountedLinks links={[page.undated]} language={language} look="index" />}
			<p class="all">
				<TextLink link={page.coverage} />
			</p>
		</section>
	);
}
