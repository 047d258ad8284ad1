import { fold } from "../text/fold.ts";
import { readDate } from "./dates.ts";

/** A printed issue. Spellings of one issue have one key. */
export interface PrintIssue {
	/** Stands in addresses: `1998-03-19`, or a folded name such as `no-412`. */
	key: string;
	/** As written. */
	name: string;
	/** `1998-03-19` or `1998-03`, where the issue is named by its date. */
	civil?: string;
}

const looksLikeDate = /^\d{4}-|^\d{1,4}([/.])\d{1,2}\1\d{1,4}$/;

/** Reads an issue's date or name: what looks like a date has to be one, so that a slip makes no issue of its own. */
export function readPrintIssue(text: string): { issue: PrintIssue } | { wrong: string; hint: string } {
	if (!looksLikeDate.test(text)) return { issue: { key: fold(text), name: text } };
	const reading = readDate(text, "UTC");
	if ("wrong" in reading)
		return { wrong: reading.wrong, hint: "write the issue's date as 1998-03-19 or 1998-03, or its name: No. 412" };
	const { civil } = reading.date;
	return { issue: { key: civil, name: text, civil } };
}

const runs = /\d+|\D+/g;

/**
 * Orders what `print.page` says as the pages lie in the paper: 2, 2–3, 10, A1, A2, B1. Articles that name no page
 * come last.
 */
export function comparePrintPages(a: string | undefined, b: string | undefined): number {
	if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
	const [one, other] = [a, b].map((page) => page.toUpperCase().match(runs) ?? []);
	for (const [i, run] of (one ?? []).entries()) {
		const against = other?.[i];
		if (against === undefined) return 1;
		const [number, otherNumber] = [Number.parseInt(run, 10), Number.parseInt(against, 10)];
		const order = Number.isNaN(number) || Number.isNaN(otherNumber) ? 0 : number - otherNumber;
		if (order !== 0) return order;
		if (run !== against) return run < against ? -1 : 1;
	}
	return (one?.length ?? 0) - (other?.length ?? 0);
}
