import type { Article } from "../article/article.ts";
import { type TermKind, termKinds } from "../settings.ts";
import { compare } from "../text/compare.ts";
import type { Archive, Filed } from "./archive.ts";

/** How far to either side of an article, in the list of one of its terms, related ones are looked for. */
export const NEIGHBOURHOOD = 3;

/** How many are shown at most. */
const SHOWN = 4;

/** How many shared names are given as the reason at most. */
const NAMED = 3;

const DAY = 86_400;

// What it says of two articles that they share one: a person ties them more than a topic, a section says nothing.
const weight: Record<TermKind, number> = {
	series: 4,
	people: 3,
	organisations: 2,
	places: 2,
	topics: 2,
	authors: 1,
	sections: 0,
};

export interface Related {
	article: Article;
	/** What the two share, what ties them most first, under the names that this article uses. */
	names: string[];
	/** How near they are in time, where both name their day. */
	near?: "day" | "week" | "month";
}

interface Candidate extends Related {
	score: number;
	shared: { filed: Filed; strength: number }[];
}

function nearness(one: Article, other: Article): Related["near"] {
	const [a, b] = [one.date, other.date];
	if (a?.civil.length !== 10 || b?.civil.length !== 10) return undefined;
	const days = Math.abs(Date.parse(a.civil) - Date.parse(b.civil)) / 1000 / DAY;
	return days === 0 ? "day" : days <= 7 ? "week" : days <= 31 ? "month" : undefined;
}

/** How rare a term is just here: 4 where its articles lie two months apart or more, 2 where a week, else 1. */
function rarity(around: readonly Article[]): number {
	const times = around.flatMap(({ date }) => (date ? [date.instant] : []));
	const days = ((times.at(-1) ?? 0) - (times[0] ?? 0)) / DAY / Math.max(1, times.length - 1);
	return days >= 60 ? 4 : days >= 7 ? 2 : 1;
}

/** Of an article and its translations only one is shown: the one in the reader's language, else the best. */
function oneOfEach(archive: Archive, candidates: readonly Candidate[], language: string): Candidate[] {
	const chosen = new Map<unknown, Candidate>();
	for (const candidate of candidates) {
		const story = archive.translationsOf.get(candidate.article) ?? candidate.article;
		const other = chosen.get(story);
		if (!other) chosen.set(story, candidate);
		else if (other.article.language !== language && candidate.article.language === language)
			chosen.set(story, { ...candidate, score: other.score });
	}
	return [...chosen.values()];
}

/** The {@link NEIGHBOURHOOD} before and after an article in the list of each of its terms, itself among them. */
function neighbourhoods(archive: Archive, article: Article): { filed: Filed; around: Article[] }[] {
	const filed = archive.termsOf.get(article);
	if (!filed) return [];
	return termKinds.flatMap((kind) =>
		weight[kind] === 0
			? []
			: filed[kind].map((mention) => {
					const { term, place } = mention;
					const from = Math.max(0, place - NEIGHBOURHOOD);
					return { filed: mention, around: term.articles.slice(from, place + NEIGHBOURHOOD + 1) };
				}),
	);
}

/** The articles that {@link related} looks at, for each term: what comes of it depends on nothing else. */
export function consulted(archive: Archive, article: Article): Article[][] {
	return neighbourhoods(archive, article).map(({ around }) => around);
}

/**
 * Articles that share terms with this one, best first, and why; never the article itself or a translation of it.
 *
 * They are looked for among the {@link NEIGHBOURHOOD} before and after it in the list of each of its terms. A rare term
 * says more than a common one. How rare it is comes from how far apart in time these same neighbours lie, not from how
 * many articles the archive files under it: such a count would change, with each new article, the related ones of all
 * that share the term. So a new article changes at most 2 × {@link NEIGHBOURHOOD} pages for each of its terms.
 */
export function related(archive: Archive, article: Article): Related[] {
	const own = new Set<Article>(archive.translationsOf.get(article) ?? [article]);
	const found = new Map<Article, Candidate>();
	for (const { filed, around } of neighbourhoods(archive, article)) {
		const strength = weight[filed.term.kind] * rarity(around);
		for (const other of around) {
			if (own.has(other)) continue;
			const candidate = found.get(other) ?? { article: other, names: [], score: 0, shared: [] };
			candidate.score += strength;
			candidate.shared.push({ filed, strength });
			found.set(other, candidate);
		}
	}
	const distance = (other: Article) => Math.abs((other.date?.instant ?? 0) - (article.date?.instant ?? 0));
	const bonus = { day: 3, week: 2, month: 1 };
	const candidates = [...found.values()]
		// Two articles by one author need have nothing else in common.
		.filter(({ shared }) => shared.some(({ filed }) => filed.term.kind !== "authors"))
		.map((candidate): Candidate => {
			const near = nearness(article, candidate.article);
			if (!near) return candidate;
			candidate.near = near;
			candidate.score += bonus[near];
			return candidate;
		})
		.sort(
			(a, b) =>
				b.score - a.score || distance(a.article) - distance(b.article) || compare(a.article.address, b.article.address),
		);
	return oneOfEach(archive, candidates, article.language)
		.slice(0, SHOWN)
		.map(({ article: other, near, shared }) => {
			const names = [...shared].sort((a, b) => b.strength - a.strength).slice(0, NAMED);
			return { article: other, names: names.map(({ filed }) => filed.name), ...(near && { near }) };
		});
}
