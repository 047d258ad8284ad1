import { messagesFor } from "../src/messages/messages-for.ts";
import type { SearchProps } from "../src/pages/props/search.ts";
import type { Sheet } from "../src/pages/props/sheet.ts";
import { Document } from "./parts/document.tsx";
import { LinkList } from "./parts/link-list.tsx";
import { TextLink } from "./parts/text-link.tsx";
import { facetGroups, sorts } from "./theme/search/query-state.ts";

const form = "search";

/** The frame of the search: `theme/search/main.ts` fills it, from the addresses in the form's `data-` attributes. */
export default function Search({ page, site }: Sheet<SearchProps>) {
	const { language } = page.head;
	const { search } = messagesFor(language);
	return (
		<Document head={page.head} site={site} scripts={[`${site.base}assets/search.js`]}>
			<h1>{page.heading}</h1>
			<search>
				<form
					class="search-form"
					id={form}
					action={page.action}
					method="get"
					data-volumes={page.volumes}
					data-base={site.base}
					data-worker={`${site.base}assets/search-worker.js`}
				>
					<label for="search-words">{search.label}</label>
					<div class="field">
						<input id="search-words" type="search" name="q" autocomplete="off" />
						<button type="submit">{search.button}</button>
					</div>
				</form>
			</search>
			<p class="search-extent meta">
				<TextLink link={page.help} />
				<span id="search-coverage" data-href={page.coverage} />
			</p>
			<noscript>
				<p>{search.noScript}</p>
				<LinkList links={page.indexes} />
			</noscript>
			<div class="search-layout">
				<button type="button" id="search-narrow" aria-expanded="false" aria-controls="search-facets">
					{search.narrow}
				</button>
				<section class="facets" id="search-facets" aria-label={search.narrow}>
					<Dates language={language} />
					{facetGroups.map((group) => (
						<details data-facet={group} hidden>
							<summary>{search.facets[group]}</summary>
						</details>
					))}
				</section>
				<section class="findings" id="search-findings" aria-label={search.results} tabindex={-1} data-rest="">
					<figure class="chart-of-found" id="search-years" />
					<section id="search-chosen" aria-label={search.narrowed} hidden />
					<div id="search-understood" />
					<div class="findings-head">
						<p id="search-status" role="status" />
						<label for="search-sort" class="unseen">
							{search.sort}
						</label>
						<select id="search-sort" name="sort" form={form}>
							{sorts.map((sort) => (
								<option value={sort}>{search.sorts[sort]}</option>
							))}
						</select>
						<div id="search-filling" aria-hidden="true" hidden />
					</div>
					<p class="meta" id="search-undated" hidden />
					<ol id="results" />
					<button type="button" id="search-more" hidden>
						{search.more}
					</button>
					<p class="list-actions" id="search-list" hidden>
						<button type="button" id="search-file">
							{search.file.button}
						</button>
						<button type="button" id="search-copy">
							{search.copy.button}
						</button>
						<span id="search-list-status" role="status" class="meta" />
					</p>
				</section>
			</div>
		</Document>
	);
}

function Dates({ language }: { language: string }) {
	const { search } = messagesFor(language);
	return (
		<fieldset>
			<legend>{search.dates}</legend>
			{(["from", "to"] as const).map((bound) => (
				<div>
					<label for={`search-${bound}`}>{search[bound]}</label>
					<input
						id={`search-${bound}`}
						type="text"
						name={bound}
						form={form}
						size={10}
						autocomplete="off"
						aria-describedby="search-dates-hint"
					/>
				</div>
			))}
			<p id="search-dates-hint">{search.dateHint}</p>
		</fieldset>
	);
}
