import type { ListedVolume } from "../../../src/archive/volume-table.ts";
import { overlaps } from "./date-range.ts";
import { excerpt } from "./excerpt.ts";
import { filterRows } from "./filter-rows.ts";
import type { Library, VolumeSearch } from "./library.ts";
import { type Hit, hitOrders, mergeHits, rowInstants, settledCount } from "./merge.ts";
import type { Answer, FoundArticle, Question } from "./protocol.ts";
import { readTerms, type Term } from "./query-terms.ts";
import { type TermCounts, weighHits } from "./relevance.ts";

// Enough to keep a slow line busy, few enough that the newest volumes come first.
const AT_ONCE = 6;

interface VolumeHits {
	hits: Hit[];
	counts: TermCounts;
}

/** The volumes that can hold an answer, in the order in which they are best asked. */
function volumesToAsk(volumes: readonly ListedVolume[], { range, sort }: Question): ListedVolume[] {
	const bounded = range.from !== undefined || range.to !== undefined;
	const asked = volumes.filter(({ from, to }) => {
		if (from === undefined || to === undefined) return !bounded;
		return overlaps(range, from, to);
	});
	if (sort !== "oldest") return asked;
	const start = ({ oldest = Number.POSITIVE_INFINITY }: ListedVolume) => oldest;
	return asked.sort((a, b) => (start(a) === start(b) ? 0 : start(a) - start(b)));
}

async function searchTerm(search: VolumeSearch, { text }: Term, scored: boolean) {
	// Asked for a word that it does not know, Pagefind answers with one that begins alike ("xylophone" finds "x"),
	// and "fl" finds "floor". Asked for it as a phrase, it keeps to the word and its forms.
	const [exact, scores] = await Promise.all([search.exactly(text), scored ? search.scored(text) : []]);
	const score = new Map(scores.map((hit) => [hit.id, hit.score]));
	return new Map(exact.map((hit) => [hit.id, { score: score.get(hit.id) ?? 0, place: hit.words[0] }]));
}

async function searchVolume(
	library: Library,
	volume: ListedVolume,
	question: Question,
	terms: Term[],
): Promise<VolumeHits> {
	const table = await library.table(volume);
	const rows = filterRows(table, volume.language, question.facets, question.range);
	const counts: TermCounts = { articles: volume.count, found: [] };
	if (rows.length === 0) return { hits: [], counts };
	const search = terms.length > 0 ? await library.search(volume) : undefined;
	const scored = question.sort === "relevance";
	const found = await Promise.all(search ? terms.map((term) => searchTerm(search, term, scored)) : []);
	counts.found = found.map(({ size }) => size);
	const instants = rowInstants(table);
	const hits = rows.flatMap((row): Hit[] => {
		const id = `${volume.index.language}_${table.fragments[row]}`;
		const matches = found.map((articles) => articles.get(id));
		if (matches.includes(undefined)) return [];
		const hit: Hit = { volume, table, row, scores: [], places: [], relevance: 0 };
		const instant = instants[row];
		if (instant !== undefined) hit.instant = instant;
		for (const match of matches) {
			if (scored) hit.scores.push(match?.score ?? 0);
			if (match?.place !== undefined) hit.places.push(match.place);
		}
		return [hit];
	});
	return { hits: hits.sort(hitOrders[scored ? "newest" : question.sort]), counts };
}

async function readArticle(library: Library, hit: Hit, words: string[]): Promise<FoundArticle> {
	const { volume, table, row, places } = hit;
	const { url, content, meta } = await library.fragment(volume, table.fragments[row] ?? "");
	const article: FoundArticle = {
		url,
		title: meta.title ?? url,
		language: volume.language,
		excerpt: excerpt(content, words, places),
	};
	const date = table.dates[row];
	if (date !== undefined) article.date = date;
	if (meta.byline !== undefined) article.byline = meta.byline;
	return article;
}

/**
 * Answers one question: asks the volumes in turn and tells after each what is known so far.
 *
 * @param stale whether a newer question has been asked; this one is then given up
 */
export async function answer(
	library: Library,
	question: Question,
	tell: (answer: Answer) => void,
	stale: () => boolean,
): Promise<void> {
	const terms = readTerms(question.query);
	const words = terms.flatMap(({ text }) => text.split(" "));
	const sort = terms.length === 0 && question.sort === "relevance" ? "newest" : question.sort;
	const order = hitOrders[sort];
	const { volumes: listed } = await library.list();
	const wordless = question.query !== "" && terms.length === 0;
	const volumes = wordless ? [] : volumesToAsk(listed, question);
	const pending = new Set(volumes);
	const counts = new Map<string, TermCounts>();
	const failed: string[] = [];
	let hits: Hit[] = [];

	async function tellNow() {
		const complete = pending.size === 0;
		const first = hits.slice(0, Math.min(question.shown, settledCount(hits, [...pending], sort)));
		const read = await Promise.allSettled(first.map((hit) => readArticle(library, hit, words)));
		if (stale()) return;
		const articles = read.flatMap((article) => (article.status === "fulfilled" ? [article.value] : []));
		const unread = first.filter((_, place) => read[place]?.status === "rejected").map(({ volume }) => volume.id);
		tell({
			serial: question.serial,
			total: hits.length,
			articles,
			answered: volumes.length - pending.size,
			volumes: volumes.length,
			failed: [...new Set([...failed, ...unread])].sort(),
			complete,
		});
	}

	const waiting = volumes.values();
	async function askInTurn() {
		for (const volume of waiting) {
			try {
				const own = await searchVolume(library, volume, { ...question, sort }, terms);
				hits = mergeHits(hits, own.hits, hitOrders[sort === "relevance" ? "newest" : sort]);
				counts.set(volume.id, own.counts);
			} catch (error) {
				console.error(`search volume ${volume.id}:`, error);
				failed.push(volume.id);
			}
			if (stale()) return;
			pending.delete(volume);
			if (pending.size > 0) void tellSoon();
		}
	}

	let telling: Promise<void> | undefined;
	/** One telling at a time: what comes in meanwhile is in the next. */
	function tellSoon() {
		telling ??= tellNow().finally(() => {
			telling = undefined;
		});
		return telling;
	}

	await Promise.all(Array.from({ length: AT_ONCE }, askInTurn));
	await telling;
	if (stale()) return;
	if (sort === "relevance") {
		weighHits(hits, counts);
		hits.sort(order);
	}
	await tellNow();
}
