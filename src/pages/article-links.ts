import type { Article } from "../article/article.ts";
import type { Writing } from "./desk.ts";
import type { ArticleProps } from "./props/article.ts";
import type { Link } from "./props/pieces.ts";
import type { Head } from "./props/sheet.ts";

// A name of a language in itself, as its readers look for it. A tag that is not well-formed stays as it is.
function ownName(language: string): string {
	try {
		return new Intl.DisplayNames(language, { type: "language" }).of(language) ?? language;
	} catch {
		return language;
	}
}

/** The other versions of an article. */
export function translationLinks(desk: Writing, article: Article, versions: readonly Article[]): Required<Link>[] {
	return versions
		.filter((version) => version !== article)
		.map(({ address, language }) => ({ href: desk.href(address), text: ownName(language), language }));
}

/** All versions for search engines: whoever reads none of the languages gets the archive's own, else the original. */
export function alternates(desk: Writing, versions: readonly Article[]): NonNullable<Head["alternates"]> {
	const [original] = versions;
	if (!original) return [];
	const primary = (language: string) => language.toLowerCase().split("-")[0];
	const own = versions.find(({ language }) => primary(language) === primary(desk.settings.language)) ?? original;
	return [
		...versions.map(({ address, language }) => ({ href: desk.absolute(address), language })),
		{ href: desk.absolute(own.address), language: "x-default" },
	];
}

const encoded = (path: string) => path.split("/").map(encodeURIComponent).join("/");

/** Where the article's file is edited, and where a mistake in it is reported; each only where a setting says so. */
export function deskLinks({ settings, absolute }: Writing, article: Article): Pick<ArticleProps, "edit" | "report"> {
	const { editLink, reportLink } = settings;
	return {
		...(editLink !== undefined && { edit: editLink.replaceAll("{path}", encoded(article.path)) }),
		...(reportLink !== undefined && {
			report: reportLink.replaceAll("{url}", encodeURIComponent(absolute(article.address))),
		}),
	};
}
