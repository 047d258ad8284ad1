import { termAddress } from "../archive/addresses.ts";
import type { FiledUnder } from "../archive/archive.ts";
import type { Article } from "../article/article.ts";
import { showInstant } from "../article/dates.ts";
import type { Writing } from "./desk.ts";
import type { JsonValue } from "./props/sheet.ts";

/** A date as schema.org takes it: with the time where one was written, else as precise as it is. */
function published(date: NonNullable<Article["date"]>): string {
	return date.time === undefined ? date.civil : showInstant(date.instant);
}

/** schema.org `NewsArticle` of one article. */
export function newsArticle(
	desk: Writing,
	article: Article,
	filed: FiledUnder,
	address: string,
	picture: string | undefined,
): JsonValue {
	const about = (["topics", "organisations"] as const).flatMap((kind) =>
		filed[kind].map(({ name }) => ({
			"@type": kind === "topics" ? "Thing" : "Organization",
			name,
		})),
	);
	const authors = filed.authors.map(({ term, name }) => ({
		"@type": "Person",
		name,
		url: desk.absolute(termAddress("authors", term.key)),
	}));
	return {
		"@context": "https://schema.org",
		"@type": "NewsArticle",
		mainEntityOfPage: address,
		headline: article.title,
		inLanguage: article.language,
		...(article.standfirst !== undefined && {
			description: article.standfirst,
		}),
		...(article.date && { datePublished: published(article.date) }),
		...(article.updated && { dateModified: published(article.updated) }),
		...(authors.length > 0 && { author: authors }),
		...(filed.sections[0] && { articleSection: filed.sections[0].name }),
		...(article.dateline !== undefined && { dateline: article.dateline }),
		...(picture !== undefined && { image: picture }),
		...(about.length > 0 && { about }),
		...(filed.people.length > 0 && {
			mentions: filed.people.map(({ name }) => ({ "@type": "Person", name })),
		}),
		...(filed.places.length > 0 && {
			contentLocation: filed.places.map(({ name }) => ({
				"@type": "Place",
				name,
			})),
		}),
		...(article.print?.page !== undefined && { printPage: article.print.page }),
		...(article.print?.issue !== undefined && {
			printEdition: article.print.issue.name,
		}),
		...(article.source && {
			isBasedOn: {
				"@type": "CreativeWork",
				name: article.source.name,
				...(article.source.url !== undefined && { url: article.source.url }),
			},
		}),
		...(article.source?.license !== undefined && {
			license: article.source.license,
		}),
		...(article.corrections.length > 0 && {
			correction: article.corrections.map(({ date, text }) => ({
				"@type": "CorrectionComment",
				datePublished: date.civil,
				text,
			})),
		}),
		isAccessibleForFree: true,
		publisher: {
			"@type": "Organization",
			name: desk.settings.title,
			url: desk.absolute("/"),
		},
	};
}
