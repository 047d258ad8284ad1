import { daySpan } from "../article/dates.ts";
import { compare } from "../text/compare.ts";
import { hashBit } from "../text/hash.ts";
import type { Shelved, Volume } from "./search-entry.ts";

/**
 * Most articles in one volume. Where it has to be indexed anew that takes 2.5 ms an article, and one added article costs
 * 0.7 ms for each of the others: so this bounds a commit while 100,000 articles still make only a few hundred volumes.
 */
export const VOLUME_SIZE = 480;

// 2^22 days are 11,483 years: every date that an article can have.
const ROOT_SPAN = 22;
const MILLISECONDS_A_DAY = 86_400_000;
const DAY_ZERO = utcDay("0001-01-01");

function utcDay(civil: string): number {
	const [year = 1, month = 1, day = 1] = civil.split("-").map(Number);
	return new Date(0).setUTCFullYear(year, month - 1, day) / MILLISECONDS_A_DAY;
}

/** Days from 1 January of the year 1 to the start of a date as written. */
function dayNumber(civil: string): number {
	return utcDay(civil) - DAY_ZERO;
}

function civilDay(number: number): string {
	return new Date((number + DAY_ZERO) * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

function compareEntries(a: Shelved, b: Shelved): number {
	return (a.instant ?? 0) - (b.instant ?? 0) || compare(a.url, b.url);
}

function bind<Entry extends Shelved>(id: string, language: string, entries: Entry[]): Volume<Entry> {
	const volume: Volume<Entry> = {
		id,
		language,
		entries: entries.toSorted(compareEntries),
	};
	for (const { date } of entries) {
		if (date === undefined) continue;
		const { from, to } = daySpan(date);
		if (volume.from === undefined || from < volume.from) volume.from = from;
		if (volume.to === undefined || to > volume.to) volume.to = to;
	}
	return volume;
}

/** Splits what has no days to be split by, on the bits of a hash of each address. */
function cutByUrl<Entry extends Shelved>(
	name: string,
	language: string,
	bits: string,
	entries: Entry[],
	size: number,
): Volume<Entry>[] {
	// All 256 bits alike means one address given over and over; no cut would part those.
	if (entries.length <= size || bits.length === 256) {
		return entries.length === 0 ? [] : [bind(bits ? `${name}-b${bits}` : name, language, entries)];
	}
	const halves: [Entry[], Entry[]] = [[], []];
	for (const entry of entries) halves[hashBit(entry.url, bits.length)].push(entry);
	return halves.flatMap((half, bit) => cutByUrl(name, language, bits + bit, half, size));
}

interface Dated<Entry> {
	day: number;
	entry: Entry;
}

/** Cuts the days `[k·2^span, (k+1)·2^span)`, in halves for as long as a part holds too much. */
function cutByDay<Entry extends Shelved>(
	language: string,
	k: number,
	span: number,
	dated: Dated<Entry>[],
	size: number,
): Volume<Entry>[] {
	if (dated.length === 0) return [];
	const name = `${language}-${civilDay(k * 2 ** span)}-x${span}`;
	const entries = () => dated.map(({ entry }) => entry);
	if (dated.length <= size) return [bind(name, language, entries())];
	if (span === 0) return cutByUrl(name, language, "", entries(), size);
	const middle = (2 * k + 1) * 2 ** (span - 1);
	return [
		...cutByDay(
			language,
			2 * k,
			span - 1,
			dated.filter(({ day }) => day < middle),
			size,
		),
		...cutByDay(
			language,
			2 * k + 1,
			span - 1,
			dated.filter(({ day }) => day >= middle),
			size,
		),
	];
}

/**
 * Cuts the articles into volumes of at most `size`, each of one language and one run of days; undated
 * articles are volumes of their own.
 *
 * The cuts are the leaves of a binary tree whose boundaries stand at fixed days, so they depend only on
 * which articles there are: a new article changes the one volume that it falls into, which is split where
 * it would grow beyond `size`. An article of a month or a year counts at its start. One day's articles
 * are split by a hash of their addresses.
 *
 * The id names the first day a volume may hold and how many: `en-2009-11-07-x12` is 2^12 days from then.
 * Volumes come in the order of their ids' languages, then days, then the undated.
 */
export function cutVolumes<Entry extends Shelved>(entries: readonly Entry[], size = VOLUME_SIZE): Volume<Entry>[] {
	const languages = new Map<string, { dated: Dated<Entry>[]; undated: Entry[] }>();
	for (const entry of entries) {
		// Tags differ in case only by habit (RFC 5646 §2.1.1), and so would folders on some disks.
		const language = entry.language.toLowerCase();
		let own = languages.get(language);
		if (own === undefined) {
			own = { dated: [], undated: [] };
			languages.set(language, own);
		}
		if (entry.date === undefined) own.undated.push(entry);
		else own.dated.push({ day: dayNumber(entry.date), entry });
	}
	return [...languages]
		.sort(([a], [b]) => compare(a, b))
		.flatMap(([language, { dated, undated }]) => [
			...cutByDay(language, 0, ROOT_SPAN, dated, size),
			...cutByUrl(`${language}-undated`, language, "", undated, size),
		]);
}
