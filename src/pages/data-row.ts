import type { Article } from "../article/article.ts";
import { mayBePassedOn } from "../article/redistribution.ts";
import type { TermKind } from "../settings.ts";
import type { Desk } from "./desk.ts";
import type { DataRow } from "./props/machines.ts";

/** What is known of each article in the data, in order; named as in front matter. The text itself stands beside them. */
export const dataColumns = [
	"url",
	"id",
	"title",
	"standfirst",
	"date",
	"updated",
	"language",
	"authors",
	"section",
	"series",
	"topics",
	"people",
	"places",
	"organisations",
	"dateline",
	"source.name",
	"source.url",
	"source.license",
	"source.rights",
	"print.issue",
	"print.page",
	"corrections",
	"textWithheld",
] as const;

/** An article as the data gives it away. What is not known of it is left out. */
export function dataRow(desk: Desk, article: Article): DataRow {
	const filed = desk.archive.termsOf.get(article);
	const names = (kind: TermKind) => filed?.[kind].map(({ name }) => name) ?? [];
	const { source, print } = article;
	const open = mayBePassedOn(source);
	const values: Record<(typeof dataColumns)[number], DataRow["values"][string]> = {
		url: desk.absolute(article.address),
		id: article.id,
		title: article.title,
		standfirst: article.standfirst,
		date: article.date?.civil,
		updated: article.updated?.civil,
		language: article.language,
		authors: names("authors"),
		section: names("sections")[0],
		series: names("series")[0],
		topics: names("topics"),
		people: names("people"),
		places: names("places"),
		organisations: names("organisations"),
		dateline: article.dateline,
		"source.name": source?.name,
		"source.url": source?.url,
		"source.license": source?.license,
		"source.rights": source?.rights,
		"print.issue": print?.issue?.name,
		"print.page": print?.page,
		corrections: article.corrections.map(({ date, text }) => `${date.civil}: ${text}`),
		textWithheld: !open,
	};
	return { values, ...(open && article.body !== undefined && { body: article.body }) };
}
