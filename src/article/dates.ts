import { DateTime, IANAZone } from "luxon";
import { capitalised } from "../text/capitalised.ts";
import { withDigits } from "../text/with-digits.ts";

/**
 * A date as an author wrote it. `civil` files and shows the article: `1998`, `1998-03` or `1998-03-19`;
 * `instant` (Unix seconds, at the start of the day, month or year where no time is given) orders it.
 */
export interface ArticleDate {
	civil: string;
	instant: number;
	/** `HH:MM` as written, when a time was. */
	time?: string;
}

export type DateReading = { date: ArticleDate } | { wrong: string; hint: string };

const shape =
	/^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2})(?:[T ](?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d+)?)?\s*(?<offset>Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?)?)?)?$/i;

const forms = "write 1998-03-19, 1998-03-19 14:30, 1998-03-19T14:30:00-05:00, 1998-03, 1998 or the word undated";

/** True when the tz database that Node carries knows the zone. */
export function isTimeZone(zone: string): boolean {
	return IANAZone.isValidZone(zone);
}

function daysIn(year: number, month: number): number {
	return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

/**
 * Reads a date (RFC 3339 and its shortened forms). A date that does not exist is wrong, never another day.
 * Without an offset the time is in `zone`, an IANA name; the machine's own zone never matters. A time that the clocks
 * passed over is wrong; of a time that they went through twice the first is meant. A day begins when its clocks do,
 * also where they passed over midnight.
 */
export function readDate(text: string, zone: string): DateReading {
	const found = shape.exec(text.trim())?.groups;
	if (!found) return { wrong: "is not a date", hint: forms };
	const [year, month, day] = [Number(found["year"]), Number(found["month"] ?? 1), Number(found["day"] ?? 1)];
	if (year < 1) return { wrong: "has no such year", hint: forms };
	if (month < 1 || month > 12)
		return {
			wrong: "has no such month",
			hint: "months are 01 to 12, after the year",
		};
	const last = daysIn(year, month);
	if (day < 1 || day > last) {
		return {
			wrong: "is a day that does not exist",
			hint: `that month has ${last} days`,
		};
	}
	const [hour, minute, second] = [
		Number(found["hour"] ?? 0),
		Number(found["minute"] ?? 0),
		Number(found["second"] ?? 0),
	];
	if (hour > 23 || minute > 59 || second > 59) {
		return {
			wrong: "has a time that does not exist",
			hint: "times run from 00:00:00 to 23:59:59",
		};
	}
	const offset = found["offset"]?.toUpperCase().replace(/^([+-]\d\d)(\d\d)$/, "$1:$2");
	const at = { year, month, day, hour, minute, second };
	const moment = DateTime.fromObject(at, {
		zone: offset === undefined ? zone : offset === "Z" ? "utc" : `UTC${offset}`,
	});
	if (!moment.isValid)
		return {
			wrong: "has an offset that does not exist",
			hint: "offsets look like +01:00, -05:00 or Z",
		};
	if (found["hour"] && (moment.day !== day || moment.hour !== hour || moment.minute !== minute))
		return {
			wrong: `has a time that does not exist in ${zone}, where the clocks passed over it`,
			hint: "correct it, or add the offset that was meant: 1998-03-19 14:30 -05:00",
		};
	const date: ArticleDate = {
		civil: found["day"] ? text.trim().slice(0, 10) : found["month"] ? text.trim().slice(0, 7) : text.trim().slice(0, 4),
		instant: Math.floor(Math.min(...moment.getPossibleOffsets().map((possible) => possible.toSeconds()))),
	};
	if (found["hour"]) date.time = `${found["hour"]}:${found["minute"]}`;
	return { date };
}

/** First and last civil day (`YYYY-MM-DD`) that a date as written may mean. */
export function daySpan(civil: string): { from: string; to: string } {
	if (civil.length === 10) return { from: civil, to: civil };
	if (civil.length === 4) return { from: `${civil}-01-01`, to: `${civil}-12-31` };
	const last = daysIn(Number(civil.slice(0, 4)), Number(civil.slice(5, 7)));
	return {
		from: `${civil}-01`,
		to: `${civil}-${String(last).padStart(2, "0")}`,
	};
}

const formats: Record<number, Intl.DateTimeFormatOptions> = {
	4: { year: "numeric" },
	7: { year: "numeric", month: "long" },
	10: { year: "numeric", month: "long", day: "numeric" },
};

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	const key = `${language} ${JSON.stringify(options)}`;
	let made = formatters.get(key);
	if (!made) {
		// Archives cite the Gregorian date that was printed, whatever calendar the language prefers.
		made = new Intl.DateTimeFormat(language, {
			...options,
			calendar: "gregory",
			timeZone: "UTC",
		});
		formatters.set(key, made);
	}
	return made;
}

function utc(civil: string): Date {
	const date = new Date(0);
	date.setUTCFullYear(Number(civil.slice(0, 4)), Number(civil.slice(5, 7) || 1) - 1, Number(civil.slice(8, 10) || 1));
	return date;
}

// English news style puts the day first; plain `en` means American order to ICU.
const spoken = (language: string) => (language === "en" ? "en-GB" : withDigits(language));

// French has a word for the first of a month, which the platform does not know.
const hasFirst = (language: string) => /^fr(?![a-z])/i.test(language);

function show(civil: string, language: string, options: Intl.DateTimeFormatOptions): string {
	const text = formatter(spoken(language), options).format(utc(civil));
	return options.day && hasFirst(language) ? text.replace(/(?<!\d)1(?= \p{L})/u, "1er") : text;
}

// Formatting takes some 2 µs, and a page shows the same few dates over and over.
const shown = new Map<string, string>();

/** "19 March 1998", "March 1998" or "1998", as precise as it was written, within a sentence. */
export function showDate(civil: string, language: string): string {
	const key = `${language} ${civil}`;
	let text = shown.get(key);
	if (text === undefined) {
		text = show(civil, language, formats[civil.length] ?? {});
		shown.set(key, text);
	}
	return text;
}

/** The same as a heading or an entry of a list, with a capital where a sentence has none: "Marzo de 1998". */
export function headDate(civil: string, language: string): string {
	return capitalised(showDate(civil, language), language);
}

/** "Thursday, 19 March 1998", as a heading. */
export function showDayInFull(civil: string, language: string): string {
	return capitalised(show(civil, language, { weekday: "long", ...formats[10] }), language);
}

/** "March", as a heading. */
export function showMonth(civil: string, language: string, length: "long" | "short" = "long"): string {
	return capitalised(show(civil, language, { month: length }), language);
}

/** The 366 days of the year, `01-01` to `12-31`. */
export const daysOfYear: readonly string[] = Array.from({ length: 366 }, (_, i) =>
	new Date(Date.UTC(2000, 0, 1 + i)).toISOString().slice(5, 10),
);

/** "19", as it stands in the date, for a calendar. */
export function showDayOfMonth(civil: string, language: string): string {
	const parts = formatter(spoken(language), formats[10] ?? {}).formatToParts(utc(civil));
	const day = parts.find(({ type }) => type === "day")?.value ?? "";
	return day === "1" && hasFirst(language) ? "1er" : day;
}

/** "19 March", from `03-19`. */
export function showDayOfYear(day: string, language: string): string {
	return show(`2000-${day}`, language, { month: "long", day: "numeric" });
}

/** A locale as Node 20 and later ones have it; TypeScript knows neither. */
type LocaleWithWeeks = Intl.Locale & { weekInfo?: { firstDay: number }; getWeekInfo?: () => { firstDay: number } };

/** The weekday that a language's weeks begin with, 1 for Monday … 7 for Sunday, as where most of its speakers live. */
function firstWeekday(language: string): number {
	const locale: LocaleWithWeeks = new Intl.Locale(spoken(language));
	return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1;
}

/** Names of the seven weekdays in the order of the language's weeks. `text` has room in a narrow column. */
export function weekdays(language: string): { text: string; name: string }[] {
	const show = (day: number, weekday: "long" | "short" | "narrow") =>
		formatter(spoken(language), { weekday }).format(new Date(Date.UTC(1998, 0, 4 + day)));
	return Array.from({ length: 7 }, (_, place) => {
		const day = firstWeekday(language) + place;
		const [name, short] = [show(day, "long"), show(day, "short")];
		// Arabic and Persian do not shorten the names of days.
		return { text: short === name ? show(day, "narrow") : short, name };
	});
}

/** How many days of the language's week go before a day. */
export function placeInWeek(civil: string, language: string): number {
	return (utc(civil).getUTCDay() - firstWeekday(language) + 7) % 7;
}

/** RFC 3339 in UTC, for feeds. */
export function showInstant(instant: number): string {
	return new Date(instant * 1000).toISOString().replace(".000Z", "Z");
}

/** The civil day at an instant in a zone. */
export function dayAt(instant: number, zone: string): string {
	return DateTime.fromSeconds(instant, { zone }).toFormat("yyyy-MM-dd");
}
