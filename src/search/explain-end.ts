import { statfsSync } from "node:fs";
import type { Question } from "./ask-pagefind.ts";
import { PagefindEnded } from "./pagefind-service.ts";

/** Bytes left on a disk that counts as full. */
const FULL = 1_000_000;

/** Whether Pagefind's process ends over these articles alone. */
async function ends(question: Question, ask: (question: Question) => Promise<unknown>): Promise<boolean> {
	try {
		await ask(question);
		return false;
	} catch (error) {
		return error instanceof PagefindEnded;
	}
}

/**
 * Finds out why Pagefind's process ended over a question, since it says so nowhere that we can read: a full disk, or one
 * of the articles, found by halving. A process that ends over nothing, or over neither half, was ended from outside.
 * Any other error is given back as it is.
 *
 * @param ask asks in a process of its own
 */
export async function explainEnd(
	error: unknown,
	question: Question,
	ask: (question: Question) => Promise<unknown>,
): Promise<unknown> {
	if (!(error instanceof PagefindEnded)) return error;
	const { bavail, bsize } = statfsSync(question.folder);
	if (bavail * bsize < FULL) return new Error("ENOSPC: no space left on device", { cause: error });
	const guilty = (entries: Question["entries"]) => ends({ ...question, entries }, ask);
	let suspects = (await guilty([])) ? [] : question.entries;
	while (suspects.length > 1) {
		const middle = suspects.length >> 1;
		const [one, other] = [suspects.slice(0, middle), suspects.slice(middle)];
		suspects = (await guilty(one)) ? one : (await guilty(other)) ? other : [];
	}
	const [suspect] = suspects;
	if (suspect)
		return new Error(`${suspect.url}: ${error.message} while it read this article`, {
			cause: error,
		});
	return new Error(`${error.message}. No one article is at fault; the machine may be short of memory`, {
		cause: error,
	});
}
