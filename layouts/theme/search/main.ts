import type { VolumeList } from "../../../src/archive/volume-table.ts";
import { part } from "./element.ts";
import { KeptPlace } from "./kept-place.ts";
import { language, pageWords } from "./page-words.ts";
import type { Answer } from "./protocol.ts";
import { emptyState, readState, writeState } from "./query-state.ts";
import { handOver, resultTable } from "./result-files.ts";
import { showProblem } from "./result-status.ts";
import { SearchFields } from "./search-fields.ts";
import { listenForKeys } from "./search-keys.ts";
import { SearchView } from "./search-view.ts";
import type { FromWorker, ToWorker } from "./worker.ts";

/** How many results a page adds to the list. */
const PAGE = 20;

const form = document.getElementById("search") as HTMLFormElement;
const { volumes: listAddress = "", base = "/", worker: workerAddress = "" } = form.dataset;
const volumesAddress = new URL(listAddress, location.href).href;
const worker = new Worker(workerAddress, { type: "module" });
const tellWorker = (message: ToWorker) => worker.postMessage(message);
const place = new KeptPlace();
let serial = 0;

async function readList(): Promise<VolumeList> {
	const response = await fetch(volumesAddress);
	if (!response.ok) throw new Error(`${response.status} for ${volumesAddress}`);
	const list: VolumeList = await response.json();
	tellWorker({ address: volumesAddress, list });
	return list;
}

async function copyAddress(): Promise<void> {
	const { done, failed } = pageWords.search.copy;
	const said = await navigator.clipboard.writeText(location.href).then(
		() => done,
		() => failed,
	);
	part("search-list-status").textContent = said;
}

function fail(error: unknown): void {
	console.error(error);
	showProblem(pageWords.search.failed);
}

/** @returns what asks the question that stands in the fields */
function start(list: VolumeList): () => void {
	const view = new SearchView(list.holdings, base, go);
	const fields = new SearchFields({ list, listAddress: volumesAddress }, askForm, askAgain);

	/** The question has been asked before, and more is wanted of its answer. */
	let again = false;

	/** Asks what the address asks. */
	function ask(more?: "counts" | "results" | "rows"): void {
		serial++;
		again = more !== undefined;
		const state = readState(location.search);
		if (state === undefined) {
			view.rest();
			fields.count(undefined);
			place.arrive(true);
			return;
		}
		const reading = fields.readRange(state);
		if ("problem" in reading) {
			view.problem(reading.problem, state);
			return;
		}
		const { query, facets, sort, synonyms, pages } = state;
		const asked = { serial, query, facets, range: reading.range, sort, synonyms, language, shown: pages * PAGE };
		tellWorker({ ...asked, open: fields.open, ...(more === "rows" && { rows: true }) });
	}

	/** Answers the address anew, after it has changed. */
	async function answerAddress(typing = false): Promise<void> {
		const state = readState(location.search);
		const named = fields.fill(state ?? emptyState(), typing);
		if (state !== undefined) view.start(state, fields.nameOf);
		ask();
		await named;
		// Names of what was chosen may have come since.
		if (state !== undefined) view.chosen(state, fields.nameOf);
	}

	/** Another question: an entry of its own in the history. */
	function go(address: string): void {
		place.keep();
		if (address !== location.search) history.pushState(null, "", address);
		void answerAddress();
	}

	function askForm(): void {
		go(writeState(fields.read()));
	}

	/** The same question, with more wanted of the answer. */
	function askAgain(): void {
		if (readState(location.search) !== undefined) ask("counts");
	}

	async function show(answer: Answer): Promise<void> {
		const state = readState(location.search);
		if (state === undefined) return;
		fields.count(answer.counts);
		if (!(await view.show(answer, state, again))) return;
		if (answer.serial === serial) place.arrive(answer.complete);
		if (answer.rows !== undefined) handOver(resultTable(answer.rows, base), state.query);
	}

	worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
		if (data.serial !== serial) return;
		if ("failure" in data) {
			console.error(data.failure);
			view.problem(pageWords.search.failed, readState(location.search) ?? emptyState());
		} else void show(data);
	});
	part("search-more").addEventListener("click", () => {
		const state = readState(location.search) ?? fields.read();
		view.continueAt();
		// A longer list is not another question: going back leaves it as a whole.
		history.replaceState(history.state, "", writeState({ ...state, pages: state.pages + 1 }));
		ask("results");
	});
	part("search-file").addEventListener("click", () => ask("rows"));
	part("search-copy").addEventListener("click", () => void copyAddress());
	document.addEventListener("click", (event) => {
		const { target, altKey, ctrlKey, metaKey, shiftKey } = event;
		const address = target instanceof Element ? target.closest("a")?.getAttribute("href") : undefined;
		if (!address?.startsWith("?") || event.defaultPrevented || altKey || ctrlKey || metaKey || shiftKey) return;
		event.preventDefault();
		view.keepFocus(target as Element);
		go(address);
	});
	addEventListener("popstate", () => {
		place.seek();
		void answerAddress();
	});
	place.seek();
	void answerAddress(true);
	return askForm;
}

const field = part("search-words") as HTMLInputElement;
field.value = readState(location.search)?.query ?? field.value;
worker.addEventListener("error", fail);
listenForKeys(field, part("results"));
const started = readList().then(start);
started.catch(fail);
const expectWords = () => started.then(() => tellWorker({ typing: true })).catch(() => {});
if (document.activeElement === field) void expectWords();
else field.addEventListener("focus", expectWords, { once: true });
// Who is quicker than the list of volumes is answered when it is there.
form.addEventListener("submit", (event) => {
	event.preventDefault();
	started.then((askForm) => askForm(), fail);
});
