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
import type { PageSpec } from "./page-spec.ts";
import { periodPages } from "./periods.ts";
import { placeMapPages } from "./place-map.ts";
import { sitemapPages } from "./sitemap.ts";
import { standingPages } from "./standing.ts";
import { termPages } from "./terms.ts";
import { undatedPages } from "./undated.ts";

/** Every page of the site. */
export function allPages(desk: Desk): PageSpec[] {
	const years = calendar(desk.archive.dated);
	const pages = [
		frontPage(desk, years),
		...articlePages(desk),
		...periodPages(desk, years),
		...undatedPages(desk),
		...printIssuePages(desk),
		...onThisDayPages(desk),
		coveragePage(desk, years),
		...termPages(desk),
		...placeMapPages(desk),
		...standingPages(desk),
		...movedPages(desk),
	];
	pages.push(...dataPages(desk, years));
	return [...pages, ...feedPages(desk), ...sitemapPages(desk, pages), ...hostingPages(desk)];
}
