import { messagesFor } from "../src/messages/messages-for.ts";
import type { FrontProps } from "../src/pages/props/front.ts";
import type { Sheet } from "../src/pages/props/sheet.ts";
import { CountedLinks } from "./parts/counted-links.tsx";
import { Document } from "./parts/document.tsx";
import { SearchForm } from "./parts/search-form.tsx";
import { TeaserList } from "./parts/teaser-list.tsx";
import { TextLink } from "./parts/text-link.tsx";
import { YearShelves } from "./parts/year-shelves.tsx";

export default function Front({ page, site }: Sheet<FrontProps>) {
	const { head } = page;
	const messages = messagesFor(head.language);
	return (
		<Document head={head} site={site} front scripts={[`${site.base}assets/on-this-day.js`]}>
			<div class="front-search">
				<p class="extent">{page.extent}</p>
				<SearchForm action={page.search.action} language={head.language} />
			</div>
			<div class="front">
				<section class="newest">
					<h2 class="rule">{messages.newest}</h2>
					<TeaserList items={page.newest} level={3} language={head.language} />
				</section>
				<YearShelves page={page} />
			</div>
			{/* A script puts before the link what appeared on the reader's own day. */}
			<section class="on-this-day" data-days={page.onThisDay.href}>
				<h2 class="rule">{messages.onThisDay.heading}</h2>
				<p class="all">
					<TextLink link={page.onThisDay} />
				</p>
			</section>
			{page.vocabularies.length > 0 && (
				<div class="indexes">
					{page.vocabularies.map(({ heading, all, links }) => (
						<section>
							<h2 class="rule">{heading}</h2>
							<CountedLinks links={links} language={head.language} look="index" />
							<p class="all">
								<TextLink link={all} />
							</p>
						</section>
					))}
				</div>
			)}
		</Document>
	);
}
