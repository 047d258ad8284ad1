import type { Article } from "../article/article.ts";
import { articleLink, type Desk, head } from "./desk.ts";
import type { PageSpec } from "./page-spec.ts";
import type { RedirectsProps } from "./props/machines.ts";
import type { MovedProps } from "./props/standing.ts";

/** The address under which a page for an old address is written; nothing where a host would not serve it as HTML. */
export function servedAs(alias: string): string | undefined {
	if (alias.endsWith("/") || /\.html?$/.test(alias)) return alias;
	return /\.[^/]+$/.test(alias) ? undefined : `${alias}/`;
}

/** Redirects from old addresses: a file for hosts that read one, and a page each for hosts that do not. */
export function movedPages(desk: Desk): PageSpec[] {
	const moved = [...desk.archive.dated, ...desk.archive.undated].flatMap((article: Article) =>
		article.aliases.map((alias) => ({ alias, article })),
	);
	if (moved.length === 0) return [];
	const redirects: RedirectsProps = {
		redirects: moved.map(({ alias, article }) => ({
			from: desk.href(alias),
			to: desk.href(article.address),
		})),
	};
	const pages = moved.flatMap(({ alias, article }): PageSpec[] => {
		const url = servedAs(alias);
		if (url === undefined) return [];
		const props: MovedProps = {
			head: head(desk, article.address, article.title, { noindex: true }),
			to: articleLink(desk, article),
		};
		return [{ url, layout: "moved", props, origin: article.path }];
	});
	return [{ url: "/_redirects", layout: "redirects", props: redirects }, ...pages];
}
