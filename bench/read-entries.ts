import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildArchive, type Holdings } from "../src/archive/archive.ts";
import type { SearchEntry } from "../src/archive/search-entry.ts";
import { readArticle } from "../src/article/article.ts";
import { openDesk } from "../src/pages/desk.ts";
import { searchEntry, shelve } from "../src/pages/search-entries.ts";
import { resolveSettings, termKinds } from "../src/settings.ts";
import { articlesIn } from "./bring-archive.ts";

/** What search is told of a folder of articles, and their bodies by key. Articles with errors are left out. */
export function readEntries(folder: string): { entries: SearchEntry[]; bodies: Map<string, string> } {
	const settings = resolveSettings({ title: "Bench", url: "https://archive.example" }, { articles: folder }, {});
	const rules = { ...settings, remotePictures: "link" } as const;
	const bodies = new Map<string, string>();
	const holdings: Holdings = {
		articles: [],
		refused: [],
		terms: Object.fromEntries(termKinds.map((kind) => [kind, []])) as unknown as Holdings["terms"],
		pages: [],
		synonyms: [],
	};
	for (const path of articlesIn(folder)) {
		const { article, html } = readArticle(path, readFileSync(join(folder, path)), rules);
		if (!article) continue;
		holdings.articles.push(article);
		if (article.body !== undefined && html !== undefined) bodies.set(article.body, html);
	}
	const { archive } = buildArchive(holdings, settings, Number.POSITIVE_INFINITY);
	const desk = openDesk(archive, settings);
	return { entries: shelve(desk).map((one) => searchEntry(desk, one)), bodies };
}
