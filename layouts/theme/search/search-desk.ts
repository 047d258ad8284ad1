import { type FacetKind, facetKinds } from "../../../src/archive/search-entry.ts";
import type { ListedVolume, VolumeList } from "../../../src/archive/volume-table.ts";
import { yearOf } from "../../../src/archive/word-table.ts";
import { overlaps } from "./date-range.ts";
import { rowReader } from "./filter-rows.ts";
import { findInVolume } from "./find-in-volume.ts";
import { articleAt, findOriginals, type OriginalPlace } from "./find-originals.ts";
import { firstWave } from "./first-wave.ts";
import { joinVersions } from "./join-versions.ts";
import type { Library } from "./library.ts";
import { type Hit, hitOrders, mergeHits, rowInstants, settledCount } from "./merge.ts";
import { isCounted, type PreparedQuery, prepareQuery, volumesWith } from "./prepared-query.ts";
import type { Answer, Question, YearCounts } from "./protocol.ts";
import { type Query, readQuery } from "./read-query.ts";
import { readArticle, readRows } from "./read-results.ts";
import { type FamilySize, relevance } from "./relevance.ts";
import { Tally } from "./tally.ts";
import { understand } from "./understand.ts";

// Enough to keep a slow line busy, few enough that the newest volumes come first. Over HTTP/1.1 browsers ask no more.
const AT_ONCE = 6;

function isBounded({ range }: Question): boolean {
	return range.from !== undefined || range.to !== undefined;
}

function isNarrowed(question: Question): boolean {
	return isBounded(question) || Object.values(question.facets).some((keys) => keys.length > 0);
}

/** Kinds whose names are needed: those that are counted or chosen from. */
function kindsIn({ facets, open = [] }: Question): FacetKind[] {
	return facetKinds.filter((kind) => open.includes(kind) || (facets[kind] ?? []).length > 0);
}

/** The volumes that the range, years and languages leave, in the order in which they are best asked. */
function volumesInRange(volumes: readonly ListedVolume[], question: Question): ListedVolume[] {
	const { range, sort, facets, open = [] } = question;
	const years = open.includes("years") ? [] : (facets.years ?? []);
	const languages = open.includes("languages") ? [] : (facets.languages ?? []);
	const asked = volumes.filter(({ from, to, language }) => {
		if (languages.length > 0 && !languages.includes(language)) return false;
		// Undated articles are in no range, but are counted, unless there is nothing that they could answer.
		if (from === undefined || to === undefined) return question.query !== "" || !isBounded(question);
		if (!overlaps(range, from, to)) return false;
		return years.length === 0 || years.some((year) => from.slice(0, 4) <= year && year <= to.slice(0, 4));
	});
	if (sort !== "oldest") return asked;
	const start = ({ oldest = Number.POSITIVE_INFINITY }: ListedVolume) => oldest;
	return asked.sort((a, b) => (start(a) === start(b) ? 0 : start(a) - start(b)));
}

/** Total and years where the lists alone tell them: of everything, or of one word that nothing narrows. */
function countsFromTables(
	list: VolumeList,
	question: Question,
	{ all, none }: PreparedQuery,
): { total: number; years: YearCounts } | undefined {
	if (isNarrowed(question) || none.length > 0 || all.length > 1) return undefined;
	const [terms] = all;
	if (terms === undefined) return { total: list.holdings.articles, years: list.holdings.years };
	const [term, ...others] = terms;
	if (term === undefined || others.length > 0 || term.sequences.length > 1) return undefined;
	const words = [...(term.sequences[0]?.values() ?? [])];
	if (!words.every(isCounted)) return undefined;
	const years = new Map<string, number>();
	let total = 0;
	for (const [word] of words) {
		for (let place = 0; place < (word?.counts.length ?? 0); place += 2) {
			const [period = 0, count = 0] = [word?.counts[place], word?.counts[place + 1]];
			const year = yearOf(period);
			total += count;
			if (year !== undefined) years.set(year, (years.get(year) ?? 0) + count);
		}
	}
	return { total, years: [...years].sort(([a], [b]) => (a < b ? -1 : 1)) };
}

function familySizes(volumes: readonly ListedVolume[]): Map<string, FamilySize> {
	const sizes = new Map<string, FamilySize>();
	for (const { family, count, length } of volumes) {
		const size = sizes.get(family) ?? { articles: 0, length: 0 };
		sizes.set(family, { articles: size.articles + count, length: size.length + length });
	}
	return sizes;
}

/** Found articles by year, the undated left out. */
function countYears(hits: readonly Hit[]): YearCounts {
	const years = new Map<string, number>();
	for (const { table, row } of hits) {
		const year = table.dates[row]?.slice(0, 4);
		if (year !== undefined) years.set(year, (years.get(year) ?? 0) + 1);
	}
	return [...years].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Whether an article may be found in several languages at once. */
function mayRepeat(volumes: readonly ListedVolume[]): boolean {
	return (
		volumes.some(({ translated }) => translated) && volumes.some(({ language }) => language !== volumes[0]?.language)
	);
}

/** Words to be highlighted. */
function wordsOf({ all }: Query, prepared: PreparedQuery): string[] {
	const texts = [...all.flat().map(({ text }) => text), ...prepared.all.flat().flatMap(({ synonyms }) => synonyms)];
	return texts.flatMap((text) => text.split(" "));
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
	const list = await library.list();
	const query = readQuery(question.query);
	const prepared = await prepareQuery(library, list, query, question.synonyms ? list.synonyms : []);
	if (stale()) return;
	const wordless = question.query !== "" && query.all.length === 0 && query.none.length === 0;
	const sort = query.all.length === 0 && question.sort === "relevance" ? "newest" : question.sort;
	const order = hitOrders[sort];
	const language = question.language.toLowerCase();
	const words = wordsOf(query, prepared);
	const understood =
		query.all.length + query.none.length > 0 ? understand(library, list, query, prepared) : Promise.resolve(undefined);
	const volumes = wordless ? [] : volumesWith(prepared, volumesInRange(list.volumes, { ...question, sort }));
	const repeating = mayRepeat(volumes);
	// The tables count each version of an article; how many are one is known only when all have been found.
	const known = wordless || repeating ? undefined : countsFromTables(list, question, prepared);
	const sizes = familySizes(list.volumes);
	const pending = new Set(volumes);
	const tally = new Tally(question.open ?? []);
	const kinds = kindsIn(question);
	const failed: string[] = [];
	let hits: Hit[] = [];
	let enough = false;

	/** Whether some volumes may tell all that is asked for. */
	const satiable = known !== undefined && sort !== "relevance" && !question.rows && (question.open ?? []).length === 0;
	/** Whether nothing is left to be learnt from volumes that have not been asked: so they need not be. */
	const sated = (settled: number) =>
		satiable && failed.length === 0 && settled >= Math.min(question.shown, known.total);

	async function searchVolume(volume: ListedVolume) {
		const [table, columns, rows] = await Promise.all([
			library.table(volume),
			library.facets(volume, kinds),
			findInVolume(library, volume, prepared),
		]);
		const filtered = { language: volume.language, dates: table.dates, columns };
		const read = rowReader(filtered, question.facets, question.range);
		const originals = repeating ? await findOriginals(library, table, rows, volumes) : new Map<number, OriginalPlace>();
		const instants = rowInstants(table);
		const size = sizes.get(volume.family) ?? { articles: 1, length: 1 };
		const own: Hit[] = [];
		for (const [row, matches] of rows) {
			const original = originals.get(row);
			const article = repeating ? (original?.article ?? articleAt(volume, row)) : undefined;
			if (!tally.add(filtered, row, read(row), article)) continue;
			const instant = instants[row];
			own.push({
				volume,
				table,
				row,
				...(instant !== undefined && { instant }),
				...(original !== undefined && { original }),
				places: matches.flatMap(({ places }) => places),
				relevance: sort === "relevance" ? relevance(matches, table.lengths[row] ?? 0, size, table.fields) : 0,
			});
		}
		hits = mergeHits(hits, own.sort(order), order);
	}

	async function tellNow() {
		const { hits: joined, others } = joinVersions(hits, language);
		const versions = hits.length;
		const settled = settledCount(joined, [...pending], sort, language);
		const complete = enough || pending.size === 0;
		const first = joined.slice(0, Math.min(question.shown, settled));
		const read = await Promise.allSettled(first.map((hit) => readArticle(library, hit, others.get(hit) ?? [], words)));
		const rows = complete && question.rows ? await readRows(library, joined) : undefined;
		const understanding = await understood;
		if (stale()) return;
		const articles = read.flatMap((article) => (article.status === "fulfilled" ? [article.value] : []));
		const unread = first.filter((_, place) => read[place]?.status === "rejected").map(({ volume }) => volume.id);
		// What could not be read is missing from what was counted, and the reader is told so.
		const exact = failed.length === 0 ? known : undefined;
		tell({
			serial: question.serial,
			total: exact?.total ?? joined.length,
			...(versions > joined.length && { versions }),
			articles,
			answered: enough ? volumes.length : volumes.length - pending.size,
			volumes: volumes.length,
			failed: [...new Set([...failed, ...unread])].sort(),
			complete,
			...(understanding !== undefined && { understood: understanding }),
			undated:
				question.query === "" && isBounded(question) && !isFaceted(question) ? list.holdings.undated : tally.undated,
			years: exact?.years ?? countYears(joined),
			exact: { total: complete || exact !== undefined, years: complete || exact !== undefined },
			...((question.open ?? []).length > 0 && { counts: tally.counts }),
			...(rows !== undefined && { rows }),
		});
	}

	let telling: Promise<void> | undefined;
	/** One telling at a time: what comes in meanwhile is in the next. */
	function tellSoon() {
		telling ??= tellNow().finally(() => {
			telling = undefined;
		});
		return telling;
	}

	async function ask(volume: ListedVolume) {
		try {
			await searchVolume(volume);
		} catch (error) {
			console.error(`search volume ${volume.id}:`, error);
			failed.push(volume.id);
		}
		if (stale()) return;
		pending.delete(volume);
		enough ||= sated(settledCount(hits, [...pending], sort, language));
		if (pending.size > 0) void tellSoon();
	}

	async function askAll(some: readonly ListedVolume[]) {
		const waiting = some.values();
		const inTurn = async () => {
			for (const volume of waiting) {
				if (stale()) return;
				await ask(volume);
			}
		};
		await Promise.all(Array.from({ length: AT_ONCE }, inTurn));
	}

	if (known !== undefined && pending.size > 0) void tellSoon();
	let asked = satiable ? firstWave(prepared, volumes, sort, question.shown) : volumes.length;
	await askAll(volumes.slice(0, asked));
	// Few words need more than was foreseen.
	while (asked < volumes.length && !enough && !stale()) {
		await askAll(volumes.slice(asked, asked + AT_ONCE));
		asked += AT_ONCE;
	}
	await telling;
	if (stale()) return;
	await tellNow();
}

function isFaceted({ facets }: Question): boolean {
	return Object.values(facets).some((keys) => keys.length > 0);
}
