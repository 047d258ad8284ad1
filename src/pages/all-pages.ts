import { calendar } from "../archive/calendar.ts";
import { articlePages } from "./articles.ts";
import { coveragePage } from "./coverage.ts";
import { dataPages } from "./data.ts";
import type { Desk } from "./desk.ts";
import { feedPages } from "./feeds.ts";
import { frontPage } from "./front.ts";
import { hostingPages } from "./hosting.ts";
import { printIssuePages } from "./issues.ts";
import { movedPages } from "./moved.ts";
import { onThisDayPages } from "./on-this-day.ts";
import type { ListedPage, PageSpec } from "./page-spec.ts";
import { periodPages } from "./periods.ts";
import { placeMapPages } from "./place-map.ts";
import { sitemapPages } from "./sitemap.ts";
import { standingPages } from "./standing.ts";
import { termPages } from "./terms.ts";
import { undatedPages } from "./undated.ts";

function* readersPages(desk: Desk): Generator<PageSpec> {
	const years = calendar(desk.archive.dated);
	yield frontPage(desk, years);
	yield* articlePages(desk);
	yield* periodPages(desk, years);
	yield* undatedPages(desk);
	yield* printIssuePages(desk);
	yield* onThisDayPages(desk);
	yield coveragePage(desk, years);
	yield* termPages(desk);
	yield* placeMapPages(desk);
	yield* standingPages(desk);
	yield* movedPages(desk);
	yield* dataPages(desk, years);
}

/** Every page of the site, one after the other: whoever asks has time between them. */
export function* allPages(desk: Desk): Generator<PageSpec> {
	const pages: ListedPage[] = [];
	for (const page of readersPages(desk)) {
		const { url, layout, listed } = page;
		// Not the page itself, which holds what it is made from.
		if (listed !== undefined) pages.push({ url, layout, listed });
		yield page;
	}
	yield* feedPages(desk);
	yield* sitemapPages(desk, pages);
	yield* hostingPages(desk);
}
