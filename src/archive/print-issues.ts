import type { Article } from "../article/article.ts";
import { comparePrintPages } from "../article/print-issue.ts";
import { compare } from "../text/compare.ts";
import { groupBy } from "../text/group-by.ts";
import type { Archive } from "./archive.ts";

/** A printed issue with the articles that name it. */
export interface Issue {
	/** Stands in addresses. */
	key: string;
	/** As its first article writes it. */
	name: string;
	/** `1998-03-19` or `1998-03`, where it is named by its date. */
	civil?: string;
	/** The year it is filed under; absent where neither it nor an article has a date. */
	year?: string;
	/** In the order of its pages, those that name no page last. */
	articles: Article[];
}

/** All printed issues, oldest first; one that is not named by its date lies where its oldest article does. */
export function printIssues({ dated, undated }: Pick<Archive, "dated" | "undated">): Issue[] {
	const groups = groupBy(
		[...dated, ...undated].filter(({ print }) => print?.issue),
		({ print }) => print?.issue?.key ?? "",
	);
	return [...groups]
		.map(([key, members]) => {
			const [first] = members;
			const { name = key, civil } = first?.print?.issue ?? {};
			const when = civil ?? first?.date?.civil;
			const articles = members.toSorted((a, b) => comparePrintPages(a.print?.page, b.print?.page));
			const issue: Issue = {
				key,
				name,
				...(civil !== undefined && { civil }),
				...(when !== undefined && { year: when.slice(0, 4) }),
				articles,
			};
			return { issue, when: when ?? "" };
		})
		.sort((a, b) => compare(a.when, b.when) || compare(a.issue.key, b.issue.key))
		.map(({ issue }) => issue);
}
