/** Where a reader was in a page: how far down, and on what. */
interface Place {
	top: number;
	/** `#id`, or the address of a link as written. */
	focus?: string;
}

function nameOf(focused: Element | null): string | undefined {
	if (focused === null || focused === document.body) return undefined;
	return focused.id ? `#${focused.id}` : (focused.getAttribute("href") ?? undefined);
}

function named(focus: string): HTMLElement | SVGElement | undefined {
	const found = focus.startsWith("#")
		? [document.getElementById(focus.slice(1))]
		: document.querySelectorAll<HTMLElement>("main a[href]");
	return (
		Array.from(found).find((candidate) => candidate?.getAttribute("href") === focus || `#${candidate?.id}` === focus) ??
		undefined
	);
}

/**
 * Remembers with each entry of the browser's history where the reader was, because the results come later than the
 * browser would look for the place.
 */
export class KeptPlace {
	#returning: Place | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor() {
		history.scrollRestoration = "manual";
		const later = () => {
			this.#timer ??= setTimeout(() => this.keep(), 200);
		};
		addEventListener("scroll", later, { passive: true });
		addEventListener("focusin", later);
		addEventListener("pagehide", () => this.keep());
		// Whoever moves by himself is not to be moved.
		for (const act of ["wheel", "touchstart", "pointerdown", "keydown"])
			addEventListener(act, () => this.#forget(), { passive: true });
	}

	#forget(): void {
		this.#returning = undefined;
	}

	#rest(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
	}

	/** Writes down where the reader is, before another question takes this one's place. */
	keep(): void {
		this.#rest();
		if (this.#returning !== undefined) return;
		const focus = nameOf(document.activeElement);
		const place: Place = { top: Math.round(scrollY), ...(focus !== undefined && { focus }) };
		history.replaceState(place, "");
	}

	/** Begins to go back to the place that belongs to the address now shown. */
	seek(): void {
		this.#rest();
		const place = history.state as Place | null;
		this.#returning = place ?? undefined;
	}

	/** Goes there as soon as the page is long enough. @param last whether the page will not grow any more */
	arrive(last: boolean): void {
		const place = this.#returning;
		if (place === undefined) return;
		const target = place.focus === undefined ? undefined : named(place.focus);
		const ready = document.documentElement.scrollHeight - innerHeight >= place.top && (target || !place.focus);
		if (!ready && !last) return;
		this.#forget();
		target?.focus({ preventScroll: true });
		scrollTo({ top: place.top, behavior: "instant" });
	}
}
