import { articleAddress } from "../article/address.ts";
import type { Article } from "../article/article.ts";
import type { Problem } from "../problem.ts";
import { groupBy } from "../text/group-by.ts";
import { NearestFinder } from "../text/nearest.ts";
import type { Holdings } from "./archive.ts";
import { textsHeld } from "./texts-held.ts";

function checkAddresses(articles: readonly Article[]): Problem[] {
	// Hosts differ in whether case counts in an address, so two that differ only in case are one.
	if (new Set(articles.map(oneAddress)).size === articles.length) return [];
	const problems: Problem[] = [];
	for (const group of groupBy(articles, oneAddress).values()) {
		const [first, ...others] = group.sort((a, b) => (a.path < b.path ? -1 : 1));
		for (const article of others) {
			problems.push({
				severity: "error",
				file: article.path,
				message: "two articles have one address",
				value: article.address,
				hint:
					first?.path === article.path
						? "two files have this name, with its accents written in two ways; rename one of them"
						: `rename this file or ${first?.path}`,
			});
		}
	}
	return problems;
}

const oneAddress = (article: Article) => article.address.toLowerCase();

function checkIds(articles: readonly Article[]): Problem[] {
	const seen = new Map<string, Pick<Article, "path">>();
	const problems: Problem[] = [];
	const named = articles.flatMap(({ id, path }) => (id === undefined ? [] : [{ id, path }]));
	for (const article of named.sort((a, b) => (a.path < b.path ? -1 : 1))) {
		const first = seen.get(article.id);
		if (first)
			problems.push({
				severity: "error",
				file: article.path,
				spot: { key: ["id"] },
				message: "two articles have one id",
				value: article.id,
				hint: `${first.path} has it too`,
			});
		else seen.set(article.id, article);
	}
	return problems;
}

/** Checks what articles say of each other: one address, one id, links by file. */
export function checkReferences(holdings: Holdings, published: readonly Article[]): Problem[] {
	const problems = [...checkAddresses(holdings.articles), ...checkIds(holdings.articles)];
	const files = new NearestFinder(() => holdings.articles.map((article) => article.path));
	const linking = textsHeld({ ...holdings, articles: published }).filter(({ links }) => links.length > 0);
	if (linking.length === 0) return problems;
	const all = new Set(holdings.articles.map((article) => article.path));
	const seen = new Set(published.map((article) => article.address));
	const refused = new Set(holdings.refused);
	for (const source of linking) {
		for (const link of source.links) {
			if (seen.has(articleAddress(link.path)) || refused.has(link.path)) continue;
			const near = all.has(link.path) ? undefined : files.find(link.path);
			problems.push({
				// An article that expires must not stop the build of those that link to it, nor an imported archive be kept
				// from publishing by links to what was never brought along.
				severity: "warning",
				file: source.path,
				spot: { line: link.line, column: 1 },
				message: all.has(link.path)
					? "this link leads to an article that is not published"
					: "this link leads to a file that does not exist",
				value: link.written,
				hint: near ? `did you mean ${near}?` : "correct the link or remove it",
			});
		}
	}
	return problems;
}
