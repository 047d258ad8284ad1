import { element, part } from "./element.ts";
import { pageWords } from "./page-words.ts";
import type { Answer } from "./protocol.ts";

const words = pageWords.search;
const status = part("search-status");
const filling = part("search-filling");
const bar = element("progress");
const soFar = element("span");
filling.append(soFar, bar);

/** A screen reader reads a status whenever it is written to, so it is written to only when it says something new. */
function say(text: string): void {
	if (status.textContent !== text) status.textContent = text;
}

/** Clears away the last answer. */
export function showStart(): void {
	delete status.dataset.total;
	// Emptied, so that a screen reader tells the next count even when it is the same.
	say("");
	status.classList.remove("error");
	filling.hidden = true;
}

/** What has come in so far is for the eye alone; the count is said once, when it is certain. */
export function showProgress(answer: Answer): void {
	status.dataset.total = String(answer.total);
	filling.hidden = answer.complete;
	bar.max = Math.max(1, answer.volumes);
	bar.value = answer.answered;
	const certain = answer.complete || answer.exact?.total === true;
	soFar.textContent = certain ? "" : words.soFar(answer.total);
	if (!certain) return;
	const missing = answer.failed.length > 0 ? ` ${words.incomplete(answer.failed.length)}` : "";
	const versions = answer.versions === undefined ? "" : ` ${words.withTranslations(answer.versions)}`;
	say(words.found(answer.total) + versions + missing);
	status.classList.toggle("error", answer.failed.length > 0);
}

/** Why there is no answer. */
export function showProblem(problem: string): void {
	showStart();
	say(problem);
	status.classList.add("error");
}
