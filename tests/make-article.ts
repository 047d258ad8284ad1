import { type Archive, buildArchive, type Holdings } from "../src/archive/archive.ts";
import { type Article, type Reading, type ReadingRules, readArticle } from "../src/article/article.ts";
import { keyLocator } from "../src/article/front-matter.ts";
import { readPageFile, readTermFile } from "../src/article/standing-file.ts";
import { type Desk, openDesk } from "../src/pages/desk.ts";
import { compareProblems, type Problem } from "../src/problem.ts";
import { formatProblems } from "../src/report/format-problems.ts";
import { type BuildSettings, resolveSettings, type Settings, type TermKind, termKinds } from "../src/settings.ts";

export const rules: ReadingRules = { timeZone: "UTC", language: "en", base: "/", remotePictures: "link" };

/** A moment after every date in these tests, in Unix seconds. */
export const NOW = Date.UTC(2030, 0, 1) / 1000;

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Reads a file's whole text. */
export function read(text: string, path = "1998/03/treaty.md", given: Partial<ReadingRules> = {}): Reading {
	return readArticle(path, bytes(text), { ...rules, ...given });
}

/** The text of a file; a title and a date stand in it unless the front matter has its own. */
export function fileText(frontMatter: string, body = "A body.\n"): string {
	const lines = frontMatter.trim();
	const title = /^title:/m.test(lines) ? "" : "title: A treaty is signed\n";
	const date = /^date:/m.test(lines) ? "" : "date: 1998-03-19\n";
	return `---\n${title}${date}${lines}${lines === "" ? "" : "\n"}---\n\n${body}`;
}

/** Problems as an author sees them on a terminal, with their places in `text`. */
export function shown(problems: readonly Problem[], text: string): string {
	const locate = keyLocator(text);
	const located = problems
		.map(({ spot, ...problem }) => ({
			...problem,
			...(spot === undefined ? { line: 1, column: 1 } : "line" in spot ? spot : locate(spot.key, spot.at)),
		}))
		.sort(compareProblems);
	return formatProblems(located, "text", "articles");
}

/** What an author is told of a file with this front matter. */
export function complaints(frontMatter: string, path?: string): string {
	const text = fileText(frontMatter);
	return shown(read(text, path).problems, text);
}

/** A valid article, made from front matter by the reader itself. Throws when it is not valid. */
export function makeArticle(path: string, frontMatter = "", body?: string, given: Partial<ReadingRules> = {}): Article {
	const text = fileText(frontMatter, body);
	const { article, problems } = read(text, path, given);
	if (!article) throw new Error(shown(problems, text));
	return article;
}

/** What lies in a folder: articles, and files of `_archive/` by path (`topics/arms-control.md`). */
export function makeHoldings(articles: readonly Article[], own: Record<string, string> = {}): Holdings {
	const holdings: Holdings = {
		articles: [...articles],
		refused: [],
		terms: Object.fromEntries(termKinds.map((kind) => [kind, []])) as unknown as Holdings["terms"],
		pages: [],
		synonyms: [],
	};
	for (const [name, text] of Object.entries(own)) {
		const path = `_archive/${name}`;
		const folder = name.split("/")[0];
		const reading =
			folder === "pages" ? readPageFile(path, bytes(text), rules) : readTermFile(path, bytes(text), rules);
		if (!reading.file) throw new Error(shown(reading.problems, text));
		if ("title" in reading.file) holdings.pages.push(reading.file);
		else holdings.terms[folder as TermKind].push(reading.file);
	}
	return holdings;
}

export function makeArchive(
	articles: readonly Article[],
	own: Record<string, string> = {},
	closedVocabularies: TermKind[] = [],
): { archive: Archive; problems: Problem[] } {
	return buildArchive(makeHoldings(articles, own), { closedVocabularies }, NOW);
}

export const makeSettings = (settings: Partial<Settings> = {}): BuildSettings =>
	resolveSettings({ title: "The Test Archive", url: "https://example.org/", ...settings }, {}, {});

/** A desk over articles, as of {@link NOW}. */
export function makeDesk(
	articles: readonly Article[],
	own: Record<string, string> = {},
	settings: Partial<Settings> = {},
): Desk {
	return openDesk(makeArchive(articles, own).archive, makeSettings(settings));
}
