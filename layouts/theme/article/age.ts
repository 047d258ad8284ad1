import { withDigits } from "../../../src/text/with-digits.ts";

/**
 * Full years since a date as precise as it was written (`1987`, `1987-12` or `1987-12-08`): of a month or year, since
 * its last day, so that an article is never called older than it is.
 */
export function yearsSince(civil: string, now: Date): number {
	const [year = 0, month = 12, day = 31] = civil.split("-").map(Number);
	const before = now.getMonth() + 1 < month || (now.getMonth() + 1 === month && now.getDate() < day);
	return now.getFullYear() - year - (before ? 1 : 0);
}

/** Says how old the article is, by the reader's own clock. In the HTML it would be wrong tomorrow. */
export function showAge(now: Date): void {
	const place = document.querySelector<HTMLElement>("[data-age]");
	const years = yearsSince(place?.dataset["age"] ?? "", now);
	if (!place || !(years >= 1)) return;
	const language = place.closest<HTMLElement>("[lang]")?.lang ?? "en";
	place.textContent = new Intl.RelativeTimeFormat(withDigits(language)).format(-years, "year");
}
