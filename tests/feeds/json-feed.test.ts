import { expect, test } from "vitest";
import { jsonFeed } from "../../src/feeds/json-feed.ts";

test("a feed is JSON Feed 1.1; what an article does not have is left out", () => {
	const made = jsonFeed({
		title: "The Test Archive",
		language: "en",
		self: "https://example.org/feed.json",
		home: "https://example.org/",
		updated: "1998-03-20T00:00:00Z",
		entries: [
			{
				address: "https://example.org/1998/03/a/",
				title: 'A "treaty"',
				updated: "1998-03-20T00:00:00Z",
				authors: [],
				topics: [],
				language: "en",
			},
		],
	});
	expect(made).toMatchInlineSnapshot(`
		"{
			"version": "https://jsonfeed.org/version/1.1",
			"title": "The Test Archive",
			"home_page_url": "https://example.org/",
			"feed_url": "https://example.org/feed.json",
			"language": "en",
			"items": [
				{
					"id": "https://example.org/1998/03/a/",
					"url": "https://example.org/1998/03/a/",
					"title": "A \\"treaty\\"",
					"content_text": "A \\"treaty\\"",
					"date_modified": "1998-03-20T00:00:00Z",
					"language": "en"
				}
			]
		}
		"
	`);
});
