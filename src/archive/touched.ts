import type { Article } from "../article/article.ts";
import { type BuildSettings, termKinds } from "../settings.ts";
import { type Archive, type Holdings, isPublished } from "./archive.ts";
import { compareArticles } from "./order.ts";
import { NEIGHBOURHOOD } from "./related.ts";
import { indexTerms, type Term } from "./terms.ts";
import { groupTranslations } from "./translations.ts";
import { vocabulariesOf } from "./vocabulary.ts";

/** The dates of articles that came, went or changed. */
export interface TouchedDates {
	/** Whether one of them lies in a period (`1998`, `1998-03`, `1998-03-19`). */
	in: (civil: string) => boolean;
	/** The same, or in those before and after it or between them: so the ways to them can be others. */
	around: (civil: string, before: string | undefined, after: string | undefined) => boolean;
	/** Whether one of these articles has no date. */
	undated: boolean;
}

/**
 * What can be another than at the last build, given the articles that came, went or changed since. It may name too much
 * and never too little: whatever it does not name is the same.
 */
export interface Touched {
	/** Whether what lists show of an article, or search is told of it, can be another. */
	face: (article: Article) => boolean;
	/** Whether an article's own page can: also for the articles around it in the archive and under its names. */
	page: (article: Article) => boolean;
	/** Whether what stands on any of the pages of a name, or in its feed, can. */
	term: (term: Term) => boolean;
	dates: TouchedDates;
	/** Whether something was published on a day of the year (`03-19`). */
	dayOfYear: (day: string) => boolean;
}

/** Where nothing is known of the last build, or it was made from something else. */
export const everything: Touched = {
	face: () => true,
	page: () => true,
	term: () => true,
	dates: { in: () => true, around: () => true, undated: true },
	dayOfYear: () => true,
};

/** What the last build was made from, where that was the same in all but articles and pictures. */
export interface LastTime {
	/** All articles, published or not; those that are the same now are the same objects. */
	articles: readonly Article[];
	/** Unix seconds. */
	now: number;
	/** Whether the pictures, as pages show them, were the same. */
	samePictures: boolean;
}

// Behind every date.
const LAST = "9999-99-99";

/** Place of the first that does not come before the article; `articles` are in the archive's order. */
function placeIn(articles: readonly Article[], article: Article): number {
	let [low, high] = [0, articles.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (compareArticles(articles[middle] as Article, article) < 0) low = middle + 1;
		else high = middle;
	}
	return low;
}

function touchedDates(articles: readonly Article[]): TouchedDates {
	const civil = articles.flatMap(({ date }) => date?.civil ?? []);
	const periods = (length: number) =>
		[...new Set(civil.filter((one) => one.length >= length).map((one) => one.slice(0, length)))].sort();
	const cut = new Map([4, 7, 10].map((length) => [length, periods(length)]));
	const around: TouchedDates["around"] = (civil, before = "", after = LAST) => {
		const found = cut.get(civil.length)?.find((one) => one >= before);
		return found !== undefined && found <= after;
	};
	return { in: (civil) => around(civil, civil, civil), around, undated: civil.length < articles.length };
}

const sameList = (a: readonly unknown[] = [], b: readonly unknown[] = []) =>
	a.length === b.length && a.every((item, i) => item === b[i]);

/** Published articles of then that are not published now as they were; those of now that are new or changed. */
function difference(archive: Archive, holdings: Holdings, last: LastTime): { went: Article[]; changed: Set<Article> } {
	const published = last.articles.filter((article) => isPublished(article, last.now));
	const [before, after] = [new Set(published), new Set([...archive.dated, ...archive.undated])];
	const went = published.filter((article) => !after.has(article));
	const changed = new Set([...after].filter((article) => !before.has(article)));
	// Versions are the same objects as long as their files are, so that one that changes changes all of its group.
	const { translationsOf: had } = groupTranslations({ ...holdings, articles: [...last.articles] }, published);
	const { translationsOf: has } = archive;
	for (const article of [...had.keys(), ...has.keys()])
		if (after.has(article) && !sameList(had.get(article), has.get(article))) changed.add(article);
	return { went, changed };
}

/** Finds what the difference between the articles of two builds touches. Pure. */
export function whatIsTouched(
	archive: Archive,
	holdings: Holdings,
	settings: Pick<BuildSettings, "closedVocabularies">,
	last: LastTime,
): Touched {
	const { samePictures } = last;
	const { went, changed } = difference(archive, holdings, last);
	const moved = [...went, ...changed];
	// Parents of their terms are opened with them, and so are touched.
	const { terms, termsOf } = indexTerms(moved, vocabulariesOf(holdings, settings));
	const pages = new Set<Article>();
	const touch = (articles: readonly Article[], article: Article, reach: number) => {
		const place = placeIn(articles, article);
		for (const near of articles.slice(Math.max(0, place - reach), place + reach + 1)) pages.add(near);
	};
	for (const article of moved) {
		touch(article.date ? archive.dated : archive.undated, article, 1);
		for (const kind of termKinds)
			for (const { term } of termsOf.get(article)?.[kind] ?? [])
				touch(archive.terms[kind].get(term.key)?.articles ?? [], article, NEIGHBOURHOOD);
	}
	// The way from part to part leads past translations, however many there are.
	for (const key of terms.series.keys())
		for (const part of archive.terms.series.get(key)?.articles ?? []) pages.add(part);

	const named = ({ kind, key }: Term) => terms[kind].has(key);
	const days = new Set(moved.flatMap(({ date }) => (date?.civil.length === 10 ? date.civil.slice(5) : [])));
	const showsPictures = ({ pictures }: Pick<Article, "pictures">) => !samePictures && pictures.length > 0;
	return {
		face: (article) => changed.has(article),
		page: (article) => pages.has(article) || showsPictures(article),
		term: (term) => {
			const { file, parent } = term;
			if (named(term) || (parent && named(parent))) return true;
			return file !== undefined && (file.keyArticles.length > 0 || showsPictures(file));
		},
		dates: touchedDates(moved),
		dayOfYear: (day) => days.has(day),
	};
}
