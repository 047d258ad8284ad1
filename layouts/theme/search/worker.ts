import { Library } from "./library.ts";
import type { Answer, Failure, Question } from "./protocol.ts";
import { answer } from "./search-desk.ts";

/** First message: where the list of volumes stands. All others: questions. */
export type ToWorker = { volumes: string } | Question;
export type FromWorker = Answer | Failure;

let library: Library | undefined;
let newest = 0;

const tell = (message: FromWorker) => self.postMessage(message);

self.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
	if ("volumes" in data) {
		library = new Library(data.volumes);
		return;
	}
	if (library === undefined) return;
	newest = data.serial;
	const stale = () => newest !== data.serial;
	answer(library, data, tell, stale).catch((error: unknown) => {
		console.error(error);
		if (!stale()) tell({ serial: data.serial, failure: String(error) });
	});
});
