import { facetKinds } from "../src/archive/search-entry.ts";
import { messagesFor } from "../src/messages/messages-for.ts";
import type { SearchProps, Sheet } from "../src/pages/props.ts";
import { Document } from "./parts/document.tsx";
import { LinkList } from "./parts/link-list.tsx";
import { sorts } from "./theme/search/query-state.ts";

const form = "search";

/** The frame of the search: `theme/search/main.ts` fills it, from the addresses in the form's `data-` attributes. */
export default function Search({ page, site }: Sheet<SearchProps>) {
	const { search } = messagesFor(page.head.language);
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
			<noscript>
				<p>{search.noScript}</p>
				<LinkList links={page.indexes} />
			</noscript>
			<div class="search-layout">
				<section class="facets" aria-label={search.narrow}>
					<Dates language={page.head.language} />
					<p>
						<label for="search-sort">{search.sort}</label>
						<select id="search-sort" name="sort" form={form}>
							{sorts.map((sort) => (
								<option value={sort}>{search.sorts[sort]}</option>
							))}
						</select>
					</p>
					{facetKinds.map((kind) => (
						<details data-facet={kind} hidden>
							<summary>{search.facets[kind]}</summary>
						</details>
					))}
				</section>
				<section aria-label={search.results}>
					<p id="search-status" role="status" />
					<progress class="search-progress" id="search-progress" aria-hidden="true" hidden />
					<ol id="results" />
					<button type="button" id="search-more" hidden>
						{search.more}
					</button>
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
				<label>
					{search[bound]}
					<input
						type="text"
						name={bound}
						form={form}
						size={10}
						autocomplete="off"
						aria-describedby="search-dates-hint"
					/>
				</label>
			))}
			<p id="search-dates-hint">{search.dateHint}</p>
		</fieldset>
	);
}
