import { csv } from "../../../src/text/csv.ts";
import { fold } from "../../../src/text/fold.ts";
import { element } from "./element.ts";
import { pageWords } from "./page-words.ts";
import type { ResultRow } from "./protocol.ts";
import { siteAddress } from "./result-item.ts";

const { columns } = pageWords.search.file;

/** The list as a table for a spreadsheet, with absolute addresses. @param base path prefix of the site */
export function resultTable(rows: readonly ResultRow[], base: string): string {
	const table = rows.map(({ date, title, byline, url }) => [
		date,
		title,
		byline,
		new URL(siteAddress(base, url), location.href).href,
	]);
	// Without the mark Excel takes UTF-8 for something else.
	return `\ufeff${csv([[columns.date, columns.title, columns.byline, columns.address], ...table])}`;
}

/** Gives the reader a file to keep. */
export function handOver(text: string, query: string): void {
	const address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
	const name = query === "" ? "articles" : fold(query).slice(0, 60);
	element("a", { href: address, download: `${name}.csv` }).click();
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
