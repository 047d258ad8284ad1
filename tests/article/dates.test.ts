import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	dayAt,
	daySpan,
	headDate,
	isTimeZone,
	placeInWeek,
	readDate,
	showDate,
	showDayInFull,
	showDayOfMonth,
	showDayOfYear,
	showInstant,
	showMonth,
	weekdays,
} from "../../src/article/dates.ts";

const read = (text: string, zone = "UTC") => {
	const reading = readDate(text, zone);
	if ("wrong" in reading) throw new Error(reading.wrong);
	return reading.date;
};

describe("a date that is written", () => {
	test.each([
		["1998-03-19", "UTC", "1998-03-19", "1998-03-19T00:00:00Z"],
		["1998-03-19", "America/New_York", "1998-03-19", "1998-03-19T05:00:00Z"],
		["1998-03-19", "Pacific/Kiritimati", "1998-03-19", "1998-03-18T10:00:00Z"],
		["1998-03-19 14:30", "America/New_York", "1998-03-19", "1998-03-19T19:30:00Z"],
		["1998-07-19 14:30", "America/New_York", "1998-07-19", "1998-07-19T18:30:00Z"],
		["1998-03-19T14:30:00-05:00", "Asia/Tokyo", "1998-03-19", "1998-03-19T19:30:00Z"],
		["1998-03-19T23:30:00-0500", "UTC", "1998-03-19", "1998-03-20T04:30:00Z"],
		["1998-03-19t14:30:00z", "Asia/Tokyo", "1998-03-19", "1998-03-19T14:30:00Z"],
		["1998-03-19 14:30:05.25 +05:30", "UTC", "1998-03-19", "1998-03-19T09:00:05Z"],
		["1998-03", "UTC", "1998-03", "1998-03-01T00:00:00Z"],
		["1998", "UTC", "1998", "1998-01-01T00:00:00Z"],
		["2024-02-29", "UTC", "2024-02-29", "2024-02-29T00:00:00Z"],
		["0001-01-01", "UTC", "0001-01-01", "0001-01-01T00:00:00Z"],
		[" 1998-03-19 ", "UTC", "1998-03-19", "1998-03-19T00:00:00Z"],
		// The clocks went through that hour twice.
		["2024-11-03 01:30", "America/New_York", "2024-11-03", "2024-11-03T05:30:00Z"],
		["2024-10-27 02:30", "Europe/Berlin", "2024-10-27", "2024-10-27T00:30:00Z"],
		["2024-10-27 02:30+01:00", "Europe/Berlin", "2024-10-27", "2024-10-27T01:30:00Z"],
		["2024-03-31T02:30:00Z", "Europe/Berlin", "2024-03-31", "2024-03-31T02:30:00Z"],
		// The clocks passed over midnight.
		["2018-11-04", "America/Sao_Paulo", "2018-11-04", "2018-11-04T03:00:00Z"],
	])("%j in %s is %s, at %s", (text, zone, civil, instant) => {
		const date = read(text, zone);
		expect(date.civil).toBe(civil);
		expect(showInstant(date.instant)).toBe(instant);
	});

	test("stays the day it was even where the clocks passed over all of it", () => {
		expect(read("2011-12-30", "Pacific/Apia").civil).toBe("2011-12-30");
	});

	test("keeps its time as written", () => {
		expect(read("1998-03-19 09:05").time).toBe("09:05");
		expect(read("1998-03-19").time).toBe(undefined);
	});
});

describe("a time that the clocks passed over is wrong, never another time", () => {
	test.each([
		["2024-03-10 02:30", "America/New_York"],
		["2024-03-31T02:00:00", "Europe/Berlin"],
		["2024-03-31 02:59:59", "Europe/Berlin"],
		["2018-11-04 00:30", "America/Sao_Paulo"],
		["2011-12-30 12:00", "Pacific/Apia"],
	])("%s in %s", (text, zone) => {
		expect(readDate(text, zone)).toEqual({
			wrong: `has a time that does not exist in ${zone}, where the clocks passed over it`,
			hint: "correct it, or add the offset that was meant: 1998-03-19 14:30 -05:00",
		});
	});

	test("and every other is the time that clocks there showed", () => {
		const zones = fc.constantFrom(
			"Europe/Berlin",
			"America/New_York",
			"Asia/Tehran",
			"Australia/Lord_Howe",
			"Asia/Kathmandu",
		);
		const minute = fc.integer({ min: Date.UTC(1880, 0, 1) / 60_000, max: Date.UTC(2037, 0, 1) / 60_000 });
		fc.assert(
			fc.property(minute, zones, (minutes, zone) => {
				const written = new Date(minutes * 60_000).toISOString().slice(0, 16).replace("T", " ");
				const reading = readDate(written, zone);
				if ("wrong" in reading) return;
				const clock = new Intl.DateTimeFormat("sv", { timeZone: zone, dateStyle: "short", timeStyle: "short" });
				expect(clock.format(reading.date.instant * 1000)).toBe(written);
			}),
		);
	});
});

describe("a date that does not exist is wrong, never another day", () => {
	test.each([
		["2024-02-31", "is a day that does not exist", "that month has 29 days"],
		["2023-02-29", "is a day that does not exist", "that month has 28 days"],
		["1900-02-29", "is a day that does not exist", "that month has 28 days"],
		["1998-04-31", "is a day that does not exist", "that month has 30 days"],
		["1998-04-00", "is a day that does not exist", "that month has 30 days"],
		["1998-13-01", "has no such month", "months are 01 to 12, after the year"],
		["1998-00", "has no such month", "months are 01 to 12, after the year"],
		["0000-01-01", "has no such year", undefined],
		["1998-03-19 24:00", "has a time that does not exist", "times run from 00:00:00 to 23:59:59"],
		["1998-03-19 12:60", "has a time that does not exist", "times run from 00:00:00 to 23:59:59"],
		["1998-03-19T12:00:00+15:00", "is not a date", undefined],
		["19 March 1998", "is not a date", undefined],
		["1998-3-19", "is not a date", undefined],
		["19.03.1998", "is not a date", undefined],
		["1998-03-19 14", "is not a date", undefined],
		["", "is not a date", undefined],
	])("%j %s", (text, wrong, hint) => {
		expect(readDate(text, "UTC")).toEqual({
			wrong,
			hint: hint ?? "write 1998-03-19, 1998-03-19 14:30, 1998-03-19T14:30:00-05:00, 1998-03, 1998 or the word undated",
		});
	});
});

const zones = fc.constantFrom("UTC", "Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kathmandu", "Pacific/Apia");
const number = (min: number, max: number, width: number) =>
	fc.integer({ min, max }).map((n) => String(n).padStart(width, "0"));
const written = fc
	.tuple(number(0, 9999, 4), number(0, 13, 2), number(0, 32, 2), fc.integer({ min: 1, max: 3 }))
	.map(([year, month, day, parts]) => [year, month, day].slice(0, parts).join("-"));

describe("any date that is accepted", () => {
	test("is filed and shown as it was written, in every zone", () => {
		fc.assert(
			fc.property(written, zones, fc.constantFrom("", " 00:00", " 23:59", "T23:59:59+14:00"), (text, zone, time) => {
				const full = text.length === 10 ? text + time : text;
				const reading = readDate(full, zone);
				fc.pre("date" in reading);
				expect(reading.date.civil).toBe(text);
				const numbers = showDate(text, "en").match(/\d+/g)?.map(Number).reverse();
				const [year, , day] = text.split("-").map(Number);
				expect(numbers).toEqual(day === undefined ? [year] : [year, day]);
			}),
			{ numRuns: 500 },
		);
	});

	test("exists in the calendar", () => {
		fc.assert(
			fc.property(written, (text) => {
				const [year = 0, month = 1, day = 1] = text.split("-").map(Number);
				const date = new Date(0);
				date.setUTCFullYear(year, month - 1, day);
				const exists =
					year > 0 && date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
				expect("date" in readDate(text, "UTC")).toBe(exists);
			}),
			{ numRuns: 500 },
		);
	});

	test("of a month or a year stands at its start", () => {
		for (const zone of ["UTC", "America/New_York", "Asia/Tokyo"]) {
			expect(read("1998-03", zone).instant).toBe(read("1998-03-01", zone).instant);
			expect(read("1998", zone).instant).toBe(read("1998-01-01", zone).instant);
		}
	});
});

test.each([
	["1998-03-19", "1998-03-19", "1998-03-19"],
	["1998-02", "1998-02-01", "1998-02-28"],
	["2024-02", "2024-02-01", "2024-02-29"],
	["1998", "1998-01-01", "1998-12-31"],
])("%s may mean any day from %s to %s", (civil, from, to) => {
	expect(daySpan(civil)).toEqual({ from, to });
});

test.each([
	["1998-03-19", "en", "19 March 1998"],
	["1998-03", "en", "March 1998"],
	["1998", "en", "1998"],
	["0999-03-01", "en", "1 March 999"],
	["1998-03-19", "en-US", "March 19, 1998"],
	["1998-03-19", "de", "19. März 1998"],
	["1998-03", "fr", "mars 1998"],
	["1998-03-19", "ja", "1998年3月19日"],
])("%s in %s is shown as %s", (civil, language, text) => {
	expect(showDate(civil, language)).toBe(text);
});

describe("the date that was printed is shown, in the Gregorian calendar", () => {
	test.each([
		["1998", "fa", "۱۹۹۸"],
		["1998-03", "fa", "مارس ۱۹۹۸"],
		["1998-03-19", "fa", "۱۹ مارس ۱۹۹۸"],
		["1998-03-19", "he", "19 במרץ 1998"],
		["1998-03-19", "ar-SA", "19 مارس 1998"],
		["1998-03", "ja-JP-u-ca-japanese", "1998年3月"],
	])("%s in %s as %s", (civil, language, text) => {
		expect(showDate(civil, language)).toBe(text);
	});

	test("where the Persian or the Buddhist calendar is the default", () => {
		expect(showDate("1998", "th")).toContain("1998");
		expect(showDayInFull("1998-03-19", "fa")).toBe("پنجشنبه ۱۹ مارس ۱۹۹۸");
		expect(showMonth("1998-03", "fa")).toBe("مارس");
		expect(showDayOfYear("03-19", "fa")).toBe("۱۹ مارس");
	});
});

test.each([
	["1998-03-01", "fr", "1er mars 1998"],
	["1998-03-11", "fr-CA", "11 mars 1998"],
	["1998-03", "fr", "mars 1998"],
	["1998-03-01", "de", "1. März 1998"],
	["1998-03-01", "es", "1 de marzo de 1998"],
	["1998-03-01", "ar", "1 مارس 1998"],
	["1998-03-01", "ar-EG", "1 مارس 1998"],
])("%s in %s is written as in a newspaper: %s", (civil, language, text) => {
	expect(showDate(civil, language)).toBe(text);
});

test("a heading that is a date begins with a capital, where a sentence has none", () => {
	expect(headDate("1998-03", "es")).toBe("Marzo de 1998");
	expect(showDayInFull("1998-03-01", "fr")).toBe("Dimanche 1er mars 1998");
	expect(showMonth("1998-03", "fr")).toBe("Mars");
	expect(showDayOfYear("03-01", "fr")).toBe("1er mars");
	expect(headDate("1998-03-19", "es")).toBe("19 de marzo de 1998");
	expect(headDate("1998-03", "ar")).toBe("مارس 1998");
});

test("days and months have names", () => {
	// Node's versions differ in the comma.
	expect(showDayInFull("1998-03-19", "en")).toMatch(/^Thursday,? 19 March 1998$/);
	expect(showMonth("1998-03", "en")).toBe("March");
	expect(showMonth("1998-03", "en", "short")).toBe("Mar");
	expect(weekdays("en").map(({ text }) => text)).toEqual(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]);
});

test.each([
	["en", "Mon", [0, 3, 6]],
	["en-US", "Sun", [1, 4, 0]],
	["de", "Mo", [0, 3, 6]],
	["he", "יום א׳", [1, 4, 0]],
	["fa", "ش", [2, 5, 1]],
	["ja", "日", [1, 4, 0]],
	["zh", "周一", [0, 3, 6]],
])("weeks in %s begin with %s", (language, first, places) => {
	expect(weekdays(language)[0]?.text).toBe(first);
	expect(["1998-03-16", "1998-03-19", "1998-03-22"].map((day) => placeInWeek(day, language))).toEqual(places);
});

test("a day whose name the language does not shorten is one letter in a calendar, and its name besides", () => {
	expect(weekdays("fa")[1]).toEqual({ text: "ی", name: "یکشنبه" });
});

test("the day at an instant depends on the zone that is given, not on the machine's", () => {
	const instant = Date.UTC(1998, 2, 19, 2) / 1000;
	expect(dayAt(instant, "UTC")).toBe("1998-03-19");
	expect(dayAt(instant, "America/New_York")).toBe("1998-03-18");
});

test("time zones are known by their IANA names", () => {
	expect(isTimeZone("Europe/Berlin")).toBe(true);
	expect(isTimeZone("Middle/Earth")).toBe(false);
});

test.each([
	["en", "1", "19"],
	["en-US", "1", "19"],
	["fr", "1er", "19"],
	["fr-CA", "1er", "19"],
	["fa", "۱", "۱۹"],
	["ar", "1", "19"],
	["ja", "1", "19"],
	["zh-Hant", "1", "19"],
	["de", "1", "19"],
])("a day in a calendar in %s is a word of its date", (language, first, later) => {
	expect(showDayOfMonth("1998-03-01", language)).toBe(first);
	expect(showDayOfMonth("1998-03-19", language)).toBe(later);
	for (const day of ["1998-03-01", "1998-03-19"])
		expect(showDate(day, language)).toMatch(
			new RegExp(`(?<!\\p{Nd})${showDayOfMonth(day, language)}(?![\\p{Nd}\\p{Ll}])`, "u"),
		);
});
