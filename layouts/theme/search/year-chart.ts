import { drawing, element } from "./element.ts";
import { pageWords } from "./page-words.ts";
import type { YearCounts } from "./protocol.ts";
import { magnification, type YearBin, yearBins } from "./year-bins.ts";
import { yearTable } from "./year-table.ts";

const HEIGHT = 72;
const AXIS = 18;
/** Least width of a bar and of the room for a year below, in pixels; and most of what is seen of a bar. */
const BAR = 7;
const WIDEST = 56;
const LABEL = 48;
const labelSteps = [1, 2, 5, 10, 20, 25, 50, 100, 200];

const words = pageWords.search.chart;

export interface ChartState {
	/** Articles found in each year. Absent before anything was looked for. */
	found?: YearCounts;
	/** First and last chosen year, where a range is chosen. */
	chosen?: [first: number, last: number];
	/** Address of the same question, kept to some years. */
	address: (first: number, last: number) => string;
}

interface Bar {
	bin: YearBin;
	link: SVGAElement;
	held: SVGRectElement;
	found: SVGRectElement;
}

/**
 * What the archive holds, year by year, with what was found before it. Each bar is a link to its own years; arrow keys
 * move between them. With Shift held, or by drawing over the bars, a longer span is chosen.
 */
export class YearChart {
	readonly #figure: HTMLElement;
	readonly #years: YearCounts;
	readonly #follow: (address: string) => void;
	readonly #picture = drawing("svg", { role: "group", "aria-label": words.name, height: HEIGHT + AXIS });
	readonly #caption = element("figcaption", { class: "meta" });
	readonly #table: ReturnType<typeof yearTable>;
	readonly #mirrored = document.dir === "rtl";
	#bars: Bar[] = [];
	#state: ChartState;
	#width = 0;
	#anchor: number | undefined;

	/** @param years what the archive holds; @param follow goes to an address as a link would */
	constructor(figure: HTMLElement, years: YearCounts, state: ChartState, follow: (address: string) => void) {
		this.#figure = figure;
		this.#years = years;
		this.#state = state;
		this.#follow = follow;
		this.#table = yearTable(years);
		figure.append(this.#picture, this.#caption, this.#table.details);
		figure.hidden = years.length === 0;
		this.#listen();
		new ResizeObserver(() => this.#draw()).observe(figure);
	}

	show(state: ChartState): void {
		this.#state = state;
		this.#draw();
	}

	#draw(): void {
		const width = Math.floor(this.#figure.clientWidth);
		if (width === 0) return;
		const bins = yearBins(this.#years, this.#state.found, Math.floor(width / BAR));
		if (width !== this.#width || bins.length !== this.#bars.length) this.#build(bins, width);
		const times = magnification(bins);
		const most = Math.max(1, ...bins.map(({ held }) => held));
		const { chosen } = this.#state;
		for (const [place, bar] of this.#bars.entries()) {
			const bin = bins[place];
			if (bin === undefined) continue;
			bar.bin = bin;
			rise(bar.held, bin.held / most);
			rise(bar.found, ((bin.found ?? 0) * times) / most);
			const within = chosen !== undefined && bin.last >= chosen[0] && bin.first <= chosen[1];
			bar.link.classList.toggle("without", chosen !== undefined && !within);
			bar.link.setAttribute("href", this.#state.address(bin.first, bin.last));
			bar.link.setAttribute("aria-label", words.bar(binName(bin), bin.found, bin.held));
			if (within) bar.link.setAttribute("aria-current", "true");
			else bar.link.removeAttribute("aria-current");
		}
		const marks = this.#state.found ? [mark("found", words.found(times))] : [];
		this.#caption.replaceChildren(...marks, mark("held", words.held));
		this.#table.show(this.#state);
	}

	#build(bins: readonly YearBin[], width: number): void {
		this.#width = width;
		this.#anchor = undefined;
		const step = width / bins.length;
		const seen = Math.min(step * 0.8, WIDEST);
		const focused = this.#bars.findIndex(({ link }) => link === document.activeElement);
		const at = (place: number) => (this.#mirrored ? width - (place + 1) * step : place * step);
		this.#bars = bins.map((bin, place) => {
			const x = at(place);
			const column = { x: x + (step - seen) / 2, width: seen, y: HEIGHT, height: 0 };
			const held = drawing("rect", { class: "held", ...column });
			const found = drawing("rect", { class: "found", ...column });
			const reach = drawing("rect", { class: "reach", x, y: 0, width: step, height: HEIGHT });
			const link = drawing("a", { tabindex: place === bins.length - 1 ? 0 : -1 }, reach, held, found);
			return { bin, link, held, found };
		});
		this.#picture.setAttribute("viewBox", `0 0 ${width} ${HEIGHT + AXIS}`);
		this.#picture.setAttribute("width", String(width));
		this.#picture.setAttribute("height", String(HEIGHT + AXIS));
		const ground = drawing("line", { class: "ground", x1: 0, x2: width, y1: HEIGHT + 0.5, y2: HEIGHT + 0.5 });
		this.#picture.replaceChildren(...this.#bars.map(({ link }) => link), ground, ...axis(bins, width, at));
		if (focused !== -1) this.#move(Math.min(focused, bins.length - 1));
	}

	#move(place: number): void {
		const bar = this.#bars[place];
		if (bar === undefined) return;
		for (const { link } of this.#bars) link.setAttribute("tabindex", link === bar.link ? "0" : "-1");
		bar.link.focus({ preventScroll: true });
	}

	#placeOf(target: EventTarget | null): number {
		return this.#bars.findIndex(({ link }) => target instanceof Node && link.contains(target));
	}

	#placeAt(clientX: number): number {
		const box = this.#picture.getBoundingClientRect();
		const along = (this.#mirrored ? box.right - clientX : clientX - box.left) / box.width;
		return Math.max(0, Math.min(this.#bars.length - 1, Math.floor(along * this.#bars.length)));
	}

	#choose(one: number, other: number): void {
		const [first, last] = [this.#bars[Math.min(one, other)], this.#bars[Math.max(one, other)]];
		if (first && last) this.#follow(this.#state.address(first.bin.first, last.bin.last));
	}

	#mark(one: number, other: number): void {
		for (const [place, { link }] of this.#bars.entries())
			link.classList.toggle("drawn", place >= Math.min(one, other) && place <= Math.max(one, other));
	}

	#listen(): void {
		this.#picture.addEventListener("keydown", (event) => {
			const place = this.#placeOf(event.target);
			const forward = this.#mirrored ? -1 : 1;
			const last = this.#bars.length - 1;
			const moves: { [key: string]: number } = {
				ArrowRight: place + forward,
				ArrowLeft: place - forward,
				Home: 0,
				End: last,
			};
			const next = moves[event.key];
			if (place === -1 || next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
			event.preventDefault();
			this.#move(Math.max(0, Math.min(last, next)));
		});
		this.#picture.addEventListener("click", (event) => {
			const place = this.#placeOf(event.target);
			if (place === -1 || !event.shiftKey) return;
			event.preventDefault();
			const from = this.#bars.findIndex(({ link }) => link.hasAttribute("aria-current"));
			this.#choose(from === -1 ? place : from, place);
		});
		this.#picture.addEventListener("pointerdown", (event) => {
			this.#anchor = event.button === 0 && !event.shiftKey ? this.#placeAt(event.clientX) : undefined;
		});
		this.#picture.addEventListener("pointermove", (event) => {
			if (this.#anchor !== undefined) this.#mark(this.#anchor, this.#placeAt(event.clientX));
		});
		document.addEventListener("pointerup", (event) => {
			const anchor = this.#anchor;
			if (anchor === undefined) return;
			this.#rest();
			const place = this.#placeAt(event.clientX);
			// Pressed and let go on one bar, it is a click on its link.
			if (place !== anchor) this.#choose(anchor, place);
		});
		document.addEventListener("pointercancel", () => this.#rest());
		// A link can be dragged away; drawing over the bars must not do that.
		this.#picture.addEventListener("dragstart", (event) => event.preventDefault());
	}

	#rest(): void {
		this.#anchor = undefined;
		this.#mark(-1, -1);
	}
}

/** Says which bars are which. */
function mark(bars: "found" | "held", text: string): HTMLElement {
	const square = drawing("rect", { class: bars, width: 10, height: 10 });
	const swatch = drawing("svg", { width: 10, height: 10, "aria-hidden": "true" }, square);
	return element("span", {}, swatch, text);
}

/** "1998", or "1990–1994". */
function binName({ first, last }: YearBin): string {
	const [from, to] = [pageWords.showYear(first), pageWords.showYear(last)];
	return first === last ? from : pageWords.span(from, to);
}

/** Gives a bar its height, as a share of the whole. What is there at all can be seen. */
function rise(bar: SVGRectElement, share: number): void {
	const height = share === 0 ? 0 : Math.max(1.5, share * HEIGHT);
	bar.setAttribute("y", String(HEIGHT - height));
	bar.setAttribute("height", String(height));
}

/** Years below the bars, as many as there is room for. Screen readers hear them from the bars. */
function axis(bins: readonly YearBin[], width: number, at: (place: number) => number): SVGTextElement[] {
	const step = width / bins.length;
	const span = (bins[0]?.last ?? 0) - (bins[0]?.first ?? 0) + 1;
	const every = labelSteps.find((years) => years % span === 0 && (years / span) * step >= LABEL) ?? 200;
	return bins.flatMap(({ first }, place) => {
		if (first % every !== 0) return [];
		const middle = at(place) + step / 2;
		const inside = Math.max(LABEL / 3, Math.min(width - LABEL / 3, middle));
		const spot = { x: inside, y: HEIGHT + AXIS - 4, "text-anchor": "middle", "aria-hidden": "true" };
		return [drawing("text", spot, pageWords.showYear(first))];
	});
}
