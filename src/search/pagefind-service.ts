import type { ChildProcess } from "node:child_process";
import { channel } from "node:diagnostics_channel";
import { readFileSync } from "node:fs";
import { silence } from "../text/unspaced.ts";

type Pagefind = typeof import("pagefind");
export type PagefindIndex = NonNullable<Awaited<ReturnType<Pagefind["createIndex"]>>["index"]>;

const pagefindUrl = import.meta.resolve("pagefind");

/** Version of Pagefind that is installed, e.g. `1.6.0`. */
export const pagefindVersion: string = JSON.parse(
	readFileSync(new URL("../package.json", pagefindUrl), "utf8"),
).version;

/** The process ended before its work did. */
export class PagefindEnded extends Error {
	override name = "PagefindEnded";
}

/** One Pagefind process. */
export interface PagefindService {
	/**
	 * Hands a new, empty index to `work` and throws it away afterwards.
	 *
	 * @param language Primary subtag that everything in the index is stemmed by; without it, each page says its own.
	 * @throws PagefindEnded when the process ends before the work does.
	 */
	withIndex<Result>(language: string | undefined, work: (index: PagefindIndex) => Promise<Result>): Promise<Result>;
	close(): Promise<void>;
}

const places: boolean[] = [];

function takePlace(): number {
	const free = places.indexOf(false);
	const place = free === -1 ? places.length : free;
	places[place] = true;
	return place;
}

/**
 * Starts a Pagefind process of its own. It ends when its input closes, so it does not outlive this one.
 *
 * Pagefind keeps one process per instance of its module, and a module is one instance per address,
 * so each service imports it under another query.
 */
export async function openPagefindService(): Promise<PagefindService> {
	const place = takePlace();
	const pagefind: Pagefind = await import(`${pagefindUrl}?service=${place}`);
	let death: Promise<never> | undefined;
	let child: ChildProcess | undefined;

	/** Pagefind never answers when its process has gone, so the process itself has to be watched: nothing else tells. */
	function watch<Result>(start: () => Promise<Result>): Promise<Result> {
		if (death !== undefined) return start();
		const processes = channel("child_process");
		const seen = (message: unknown) => {
			const { process } = message as { process: ChildProcess };
			child = process;
			death = new Promise((_, reject) => {
				process.once("exit", (code, signal) =>
					reject(new PagefindEnded(`Pagefind ended (${signal ?? `exit code ${code}`})`)),
				);
				process.once("error", reject);
			});
			death.catch(() => {});
		};
		processes.subscribe(seen);
		try {
			return start();
		} finally {
			processes.unsubscribe(seen);
		}
	}

	/** Settles as `answer` does, or when the process ends. */
	async function alive<Result>(answer: Promise<Result>): Promise<Result> {
		if (death === undefined) return answer;
		try {
			return await Promise.race([answer, death]);
		} catch (error) {
			// Its input broke before its end was noticed. The end says more.
			if (error instanceof Error && error.message === "Pagefind backend closed") return death;
			throw error;
		}
	}

	return {
		async withIndex(language, work) {
			const creation = watch(() =>
				pagefind.createIndex({
					includeCharacters: silence,
					...(language !== undefined && { forceLanguage: language }),
				}),
			);
			const { index, errors } = await alive(creation);
			if (index === undefined) throw new Error(`Pagefind made no index: ${errors.join("; ")}`);
			const result = await alive(work(index));
			await alive(index.deleteIndex());
			return result;
		},
		async close() {
			await pagefind.close();
			// A thread that ended before it heard of this would leave a dead process behind for as long as this one lives.
			child?.ref();
			await death?.catch(() => {});
			places[place] = false;
		},
	};
}
