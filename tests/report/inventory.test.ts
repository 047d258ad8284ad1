import { expect, test } from "vitest";
import { tally } from "../../src/plan/tally.ts";
import { inventory } from "../../src/report/inventory.ts";

const inventoryOf = (files: Record<string, { size: number }>) => inventory([tally(Object.entries(files))]);

test("each file is counted once, under its kind", () => {
	const { kinds, total } = inventoryOf({
		"index.html": { size: 10 },
		"1998/03/harbour-fire/index.html": { size: 20 },
		"404.html": { size: 1 },
		"feed.xml": { size: 2 },
		"topics/harbour/feed.xml": { size: 2 },
		"feed.json": { size: 2 },
		"sitemap.xml": { size: 2 },
		"search/index.html": { size: 5 },
		"search/volumes.json": { size: 3 },
		"search/volumes/en-x22/table.abc.json": { size: 3 },
		"search/volumes/en-x22/fragment/en_1.pf_fragment": { size: 4 },
		"search/volumes/en-x22/index.0123456789/0.bin": { size: 5 },
		"search/pagefind/1.6.0/pagefind.js": { size: 6 },
		"data/articles-1998.csv": { size: 7 },
		"1998/03/harbour.JPG": { size: 8 },
		"assets/style.css": { size: 9 },
		_headers: { size: 1 },
	});
	expect(kinds).toEqual({
		pages: { files: 4, bytes: 36 },
		feeds: { files: 4, bytes: 8 },
		searchFragments: { files: 1, bytes: 4 },
		searchIndex: { files: 2, bytes: 11 },
		searchTables: { files: 2, bytes: 6 },
		pictures: { files: 1, bytes: 8 },
		data: { files: 1, bytes: 7 },
		other: { files: 2, bytes: 10 },
	});
	expect(total).toEqual({ files: 17, bytes: 90 });
});

test("a site that every host takes exceeds nothing", () => {
	expect(inventoryOf({ "index.html": { size: 10 } }).exceeds).toEqual([]);
});

test("each limit that is exceeded is named, with the host", () => {
	const pages = Object.fromEntries(Array.from({ length: 20_001 }, (_, i) => [`${i}/index.html`, { size: 50_000 }]));
	expect(inventoryOf({ ...pages, "1998/03/map.png": { size: 27_000_000 } }).exceeds).toEqual([
		"Cloudflare Pages without charge takes 20,000 files, the site has 20,002",
		"Cloudflare Pages without charge takes files of 27 MB, 1998/03/map.png has 27 MB",
		"GitHub Pages takes 1,000 MB, the site has 1,028 MB",
	]);
});
