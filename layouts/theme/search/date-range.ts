const shape = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

function exists(date: string): boolean {
	const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
	// Day 0 of the next month is the last of this one. Leap years repeat every 400 years.
	const last = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
	return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= last;
}

/** Bounds of a range of days, each a date as written, both included. A month or a year is all of its days. */
export interface DateRange {
	from?: string;
	to?: string;
}

export type RangeReading = { range: DateRange } | { wrong: "from" | "to" | "reversed" };

/** First day that a date as written may mean, as text that sorts. */
function firstDay(date: string): string {
	return `${date}-01-01`.slice(0, 10);
}

/** Sorts behind every day of a date as written. */
function lastDay(date: string): string {
	return date.length === 10 ? date : `${date}-99`;
}

/** Reads what stands in the two fields; empty ones are no bounds. */
export function readRange(from: string, to: string): RangeReading {
	if (from && !(shape.test(from) && exists(from))) return { wrong: "from" };
	if (to && !(shape.test(to) && exists(to))) return { wrong: "to" };
	if (from && to && firstDay(from) > lastDay(to)) return { wrong: "reversed" };
	const range: DateRange = {};
	if (from) range.from = from;
	if (to) range.to = to;
	return { range };
}

/** Whether some day that `first` to `last` (dates as written) may mean lies in the range. */
export function overlaps(range: DateRange, first: string, last = first): boolean {
	return (
		(range.from === undefined || lastDay(last) >= firstDay(range.from)) &&
		(range.to === undefined || firstDay(first) <= lastDay(range.to))
	);
}
