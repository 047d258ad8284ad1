import type { FiledUnder } from "../archive/archive.ts";
import type { Article } from "../article/article.ts";
import type { Writing } from "./desk.ts";
import type { Citation } from "./props/article.ts";
import type { Head } from "./props/sheet.ts";

/** What a reference to the article says: the publication it stood in, and its address here. */
export function citation(desk: Writing, article: Article, filed: FiledUnder): Citation {
	const { title: archive } = desk.settings;
	const publication = article.source?.name ?? archive;
	return {
		address: desk.absolute(article.address),
		key: article.address.slice(1, -1),
		title: article.title,
		authors: filed.authors.map(({ name }) => name),
		publication,
		...(publication !== archive && { archive }),
		...(article.date && { date: article.date.civil }),
		...(filed.sections[0] && { section: filed.sections[0].name }),
		...(article.print?.issue !== undefined && { issue: article.print.issue.name }),
		...(article.print?.page !== undefined && { page: article.print.page }),
		language: article.language,
	};
}

/**
 * Highwire and Dublin Core tags, for reference managers and Google Scholar. Zotero takes the kind of item from `DC.type`,
 * without which `citation_journal_title` makes it a journal article; it reads names in their natural order best.
 */
export function citationTags(cited: Citation): NonNullable<Head["tags"]> {
	const { title, authors, publication, date, issue, page, language, address } = cited;
	const [first, last] = /^(\d+)\s*[-–]\s*(\d+)$/.exec(page ?? "")?.slice(1) ?? [page];
	const tags: [string, string | undefined][] = [
		["citation_title", title],
		...authors.map((name): [string, string] => ["citation_author", name]),
		["citation_publication_date", date?.replaceAll("-", "/")],
		["citation_journal_title", publication],
		["citation_issue", issue],
		["citation_firstpage", first],
		["citation_lastpage", last],
		["citation_language", language],
		["citation_public_url", address],
		["DC.type", "newspaperArticle"],
		["DC.title", title],
		...authors.map((name): [string, string] => ["DC.creator", name]),
		["DC.date", date],
		["DC.source", publication],
		["DC.language", language],
		["DC.identifier", address],
	];
	return tags.flatMap(([name, content]) => (content === undefined ? [] : [[name, content]]));
}
