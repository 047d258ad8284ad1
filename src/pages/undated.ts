import { undatedAddress } from "../archive/addresses.ts";
import type { Article } from "../article/article.ts";
import { fold } from "../text/fold.ts";
import { groupBy } from "../text/group-by.ts";
import { type Desk, head, teaser } from "./desk.ts";
import { LONGEST_LIST } from "./lists.ts";
import type { PageSpec } from "./page-spec.ts";
import type { CountedLink, PeriodProps, TeaserGroup } from "./props.ts";

function list(
	desk: Desk,
	address: string,
	heading: string,
	articles: readonly Article[],
	body: { groups: TeaserGroup[]; parts: CountedLink[] },
): PageSpec {
	const extent = desk.messages.articles(articles.length);
	const above =
		address === undatedAddress
			? []
			: [
					{
						href: desk.href(undatedAddress),
						text: desk.messages.undatedArticles,
					},
				];
	const props: PeriodProps = {
		head: head(desk, address, heading, {
			description: `${heading}: ${extent}`,
		}),
		kind: "undated",
		heading,
		extent,
		breadcrumbs: above,
		...body,
	};
	return { url: address, layout: "period", props };
}

const plainList = (desk: Desk, articles: readonly Article[]) => ({
	groups: [{ items: articles.map((article) => teaser(desk, article)) }],
	parts: [],
});

/** The undated articles by title; a long list is cut by the beginning of the title. */
export function undatedPages(desk: Desk): PageSpec[] {
	const heading = desk.messages.undatedArticles;
	const cut = (articles: readonly Article[], prefix: string, address: string): PageSpec[] => {
		const title = prefix === "" ? heading : desk.messages.part(heading, prefix.toUpperCase());
		if (articles.length <= LONGEST_LIST) return [list(desk, address, title, articles, plainList(desk, articles))];
		const beginning = (article: Article) =>
			Array.from(fold(article.title).replaceAll("-", ""))
				.slice(0, prefix.length + 1)
				.join("");
		const groups = [...groupBy(articles, beginning)].sort(([a], [b]) => (a < b ? -1 : 1));
		// Titles that end with the prefix cannot be told apart any further.
		const ended = groups.filter(([letters]) => letters === prefix).flatMap(([, members]) => members);
		const longer = groups.filter(([letters]) => letters !== prefix);
		const parts = longer.map(([letters, members]) => ({
			href: desk.href(`${undatedAddress}${letters}/`),
			text: letters.toUpperCase(),
			count: members.length,
		}));
		const groupsShown = ended.length > 0 ? plainList(desk, ended).groups : [];
		return [
			list(desk, address, title, articles, { groups: groupsShown, parts }),
			...longer.flatMap(([letters, members]) => cut(members, letters, `${undatedAddress}${letters}/`)),
		];
	};
	const byTitle = [...desk.archive.undated]
		.map((article) => [fold(article.title), article] as const)
		.sort(([a, x], [b, y]) => (a === b ? (x.address < y.address ? -1 : 1) : a < b ? -1 : 1));
	return byTitle.length > 0
		? cut(
				byTitle.map(([, article]) => article),
				"",
				undatedAddress,
			)
		: [];
}
