import { cpSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "../browser/chromium.ts";
import { checkLinks } from "./check-links.ts";
import { readPages, readXml } from "./read-pages.ts";
import { article, type SmallSite, smallSite } from "./small-site.ts";

let browser: Browser;
let site: SmallSite;

// Links of every kind that an author can write, and an address that needs encoding.
const linked = article(
	{
		title: "Linked",
		date: "1999-01-02",
		aliases: ["/node/17", "/old/page.html", "/älter/"],
		image: { src: "plate.svg" },
	},
	"[file](../../2000/05/élan.md), [place](../../2000/05/élan.md#a-heading), [absolute](/topics/), [here](#end),\n![plate](plate.svg)\n\n<a href='/search/'>search</a> <img src='plate.svg' alt=''>\n\nA note.[^1]\n\n[^1]: The note.\n\n## End",
);

beforeAll(async () => {
	browser = await launch();
	site = smallSite({
		"1999/01/linked.md": linked,
		"1999/01/plate.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>',
		"2000/05/élan.md": article({ title: "Élan", date: "2000-05-06", topics: ["Élan vital"] }, "## A heading\n\nText."),
	});
	cpSync("articles", site.articles, { recursive: true });
});

afterAll(async () => {
	await browser.close();
	site.remove();
});

test.each(["https://example.org/repo/", "https://example.org/the%20paper/"])(
	"every address of a site at %s lies under it and leads somewhere",
	async (url) => {
		await site.build({ settings: { url }, now: 1_767_225_600 });
		const files = site.files();
		const [pages, xml] = [await readPages(browser, files), await readXml(browser, files)];
		expect(pages.size).toBeGreaterThan(200);
		expect(checkLinks({ url, files, pages, xml })).toEqual([]);
		const search = pages.get("search/index.html")?.links.map(({ written }) => written);
		const { pathname } = new URL(url);
		expect(search).toEqual(
			expect.arrayContaining([`${pathname}search/volumes.json`, pathname, `${pathname}assets/search.js`]),
		);
	},
);
