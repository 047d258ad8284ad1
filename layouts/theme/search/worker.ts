import type { VolumeList } from "../../../src/archive/volume-table.ts";
import { Library } from "./library.ts";
import type { Answer, Failure, Question } from "./protocol.ts";
import { answer } from "./search-desk.ts";

/** First message: the list of volumes, and where it stands. All others: questions, or that one is being typed. */
export type ToWorker = { address: string; list: VolumeList } | { typing: true } | Question;
export type FromWorker = Answer | Failure;

let library: Library | undefined;
let newest = 0;

const tell = (message: FromWorker) => self.postMessage(message);

self.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
	if ("list" in data) {
		library = new Library(data.address, data.list);
		return;
	}
	if (library === undefined) return;
	if ("typing" in data) {
		// What fails here is asked for again by the question, which then says so.
		library.open().catch(() => {});
		return;
	}
	newest = data.serial;
	const stale = () => newest !== data.serial;
	answer(library, data, tell, stale).catch((error: unknown) => {
		console.error(error);
		if (!stale()) tell({ serial: data.serial, failure: String(error) });
	});
});
