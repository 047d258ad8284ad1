import type { Desk } from "./desk.ts";
import type { Head } from "./props/sheet.ts";

export const atomAddress = "/feed.xml";
export const jsonFeedAddress = "/feed.json";

/** The feeds of the whole site, for the head of its front page. */
export function siteFeeds(desk: Desk): Head["feeds"] {
	const { title } = desk.settings;
	return [
		{
			href: desk.href(atomAddress),
			title: desk.messages.atomFeed(title),
			type: "application/atom+xml",
		},
		{
			href: desk.href(jsonFeedAddress),
			title: desk.messages.jsonFeed(title),
			type: "application/feed+json",
		},
	];
}
