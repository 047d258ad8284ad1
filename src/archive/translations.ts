import type { Article } from "../article/article.ts";
import type { Problem } from "../problem.ts";
import { compare } from "../text/compare.ts";
import type { Holdings } from "./archive.ts";
import { articleFinder } from "./find-article.ts";

/**
 * For each published article that stands in other languages too: all of them, itself among them, the original first
 * where it is published, then by language. No two are in one language, and all of a group share one list.
 * The original is the one without `translationOf`.
 */
export type Translations = Map<Article, readonly Article[]>;

/** The group of each article. Two that name each other are one group as well. */
function joinGroups(originals: ReadonlyMap<Article, Article>): Map<Article, Set<Article>> {
	const groups = new Map<Article, Set<Article>>();
	for (const [translation, original] of originals) {
		const [one, other] = [
			groups.get(translation) ?? new Set([translation]),
			groups.get(original) ?? new Set([original]),
		];
		// The smaller is poured into the larger: a long chain would be moved over and over.
		const [larger, smaller] = one.size > other.size ? [one, other] : [other, one];
		for (const member of smaller) larger.add(member);
		for (const member of [...smaller, translation, original]) groups.set(member, larger);
	}
	return groups;
}

function byRank(a: Article, b: Article): number {
	return (
		Number(a.translationOf !== undefined) - Number(b.translationOf !== undefined) ||
		compare(a.language.toLowerCase(), b.language.toLowerCase()) ||
		compare(a.path, b.path)
	);
}

/**
 * Groups articles that are translations of each other, also over several steps and over one that is withheld.
 * Of two in one language the later file stands by itself, with a warning.
 */
export function groupTranslations(
	holdings: Pick<Holdings, "articles" | "refused">,
	published: readonly Article[],
): { translationsOf: Translations; problems: Problem[] } {
	const problems: Problem[] = [];
	const translationsOf: Translations = new Map();
	const claims = holdings.articles.filter((article) => article.translationOf !== undefined);
	if (claims.length === 0) return { translationsOf, problems };
	const seen = new Set(published);
	const complain = (article: Article, about: Omit<Problem, "file" | "spot">) => {
		if (seen.has(article)) problems.push({ file: article.path, spot: { key: ["translationOf"] }, ...about });
	};
	const find = articleFinder(holdings.articles);
	const originals = new Map<Article, Article>();
	for (const article of claims) {
		const value = article.translationOf ?? "";
		const original = find(article.path, value);
		const hint = "give the original's file, its address or its id";
		if (original === article)
			complain(article, { severity: "error", message: "an article cannot be its own translation", value, hint });
		else if (original) originals.set(article, original);
		// One of the refused may be the original under its id, which is not known.
		else if (holdings.refused.length === 0)
			complain(article, { severity: "error", message: "there is no such article", value, hint });
	}
	for (const group of new Set(joinGroups(originals).values())) {
		const byLanguage = new Map<string, Article>();
		for (const article of [...group].filter((member) => seen.has(member)).sort(byRank)) {
			const language = article.language.toLowerCase();
			const other = byLanguage.get(language);
			if (!other) byLanguage.set(language, article);
			else
				complain(article, {
					severity: "warning",
					message: "this is the same story in the same language as another article, so the two are not linked",
					value: article.language,
					hint: `${other.path} is in that language too; put the right language: in each, or remove translationOf: here`,
				});
		}
		const versions = [...byLanguage.values()];
		if (versions.length > 1) for (const article of versions) translationsOf.set(article, versions);
	}
	return { translationsOf, problems };
}
