import type { FacetKind } from "../../../src/archive/search-entry.ts";
import type { VolumeList } from "../../../src/archive/volume-table.ts";
import { readRange } from "./date-range.ts";
import { FacetPicker } from "./facet-picker.ts";
import type { Question } from "./protocol.ts";
import { emptyState, readState, type SearchState, type Sort, writeState } from "./query-state.ts";
import { onMore, showAnswer, showProblem, showRest, showStart } from "./view.ts";
import type { FromWorker, ToWorker } from "./worker.ts";

const PAGE = 20;

const form = document.getElementById("search") as HTMLFormElement;
const { volumes: listAddress = "", base = "/", worker: workerAddress = "" } = form.dataset;
const volumesAddress = new URL(listAddress, location.href).href;

const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;

const worker = new Worker(workerAddress, { type: "module" });
const tellWorker = (message: ToWorker) => worker.postMessage(message);
const listRequest = fetch(volumesAddress).then((response): Promise<VolumeList> => {
	if (!response.ok) throw new Error(`${response.status} for ${volumesAddress}`);
	return response.json();
});
let pickers: FacetPicker[] = [];
let serial = 0;

function readForm(): SearchState {
	const state = emptyState();
	state.query = field("q").value.trim();
	state.from = field("from").value.trim();
	state.to = field("to").value.trim();
	state.sort = field("sort").value as Sort;
	for (const picker of pickers) {
		if (picker.chosen.length > 0) state.facets[picker.kind] = picker.chosen;
	}
	return state;
}

function fillForm(state: SearchState): void {
	field("q").value = state.query;
	field("from").value = state.from;
	field("to").value = state.to;
	field("sort").value = state.sort;
	for (const picker of pickers) picker.chosen = state.facets[picker.kind] ?? [];
}

function ask(state: SearchState): void {
	serial++;
	const reading = readRange(state.from, state.to);
	const wrong = "wrong" in reading ? reading.wrong : undefined;
	for (const bound of ["from", "to"]) {
		field(bound).setAttribute("aria-invalid", String(wrong === bound || wrong === "reversed"));
	}
	if ("wrong" in reading) {
		showProblem(reading.wrong);
		return;
	}
	showStart();
	const { query, facets, sort, pages } = state;
	const question: Question = { serial, query, facets, range: reading.range, sort, shown: pages * PAGE };
	tellWorker(question);
}

async function answerAddress(): Promise<void> {
	const state = readState(location.search);
	fillForm(state ?? emptyState());
	if (state !== undefined) {
		ask(state);
		return;
	}
	const mine = ++serial;
	const { volumes } = await listRequest;
	if (mine === serial) showRest(volumes.reduce((sum, { count }) => sum + count, 0));
}

function askForm(): void {
	const state = readForm();
	const address = writeState(state);
	if (address !== location.search) history.pushState(null, "", address);
	ask(state);
}

worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
	if (data.serial !== serial) return;
	if ("failure" in data) showProblem("failed");
	else showAnswer(data, base);
});
worker.addEventListener("error", () => showProblem("failed"));

form.addEventListener("submit", (event) => {
	event.preventDefault();
	askForm();
});
for (const name of ["from", "to", "sort"]) field(name).addEventListener("change", askForm);

onMore(() => {
	const state = readState(location.search) ?? readForm();
	state.pages++;
	// A longer list is not another question: going back leaves it as a whole.
	history.replaceState(null, "", writeState(state));
	ask(state);
});

addEventListener("popstate", () => void answerAddress());

try {
	tellWorker({ volumes: volumesAddress });
	const { facets } = await listRequest;
	pickers = Array.from(document.querySelectorAll<HTMLDetailsElement>("details[data-facet]")).flatMap((details) => {
		const kind = details.dataset.facet as FacetKind;
		if (!facets.includes(kind)) return [];
		return [new FacetPicker(details, kind, new URL(`facets/${kind}.json`, volumesAddress).href, askForm)];
	});
	await answerAddress();
} catch (error) {
	console.error(error);
	showProblem("failed");
}
