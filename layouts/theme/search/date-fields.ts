import { type DateRange, readRange } from "./date-range.ts";
import { element } from "./element.ts";
import { pageWords } from "./page-words.ts";

/** The two fields of the range of dates. What is wrong with one is said below it, and tied to it for screen readers. */
export class DateFields {
	readonly #fields: { [bound in "from" | "to"]: { input: HTMLInputElement; error: HTMLElement; described: string } };

	constructor(from: HTMLInputElement, to: HTMLInputElement) {
		const field = (input: HTMLInputElement) => {
			const error = element("span", { class: "error", id: `${input.id}-error` });
			error.hidden = true;
			input.after(error);
			return { input, error, described: input.getAttribute("aria-describedby") ?? "" };
		};
		this.#fields = { from: field(from), to: field(to) };
	}

	/** The range that an address asks for, or why there is none. */
	read(from: string, to: string): { range: DateRange } | { problem: string } {
		const reading = readRange(from, to);
		const wrong = "wrong" in reading ? reading.wrong : undefined;
		const problem = wrong === undefined ? "" : pageWords.search.wrong[wrong];
		for (const [bound, { input, error, described }] of Object.entries(this.#fields)) {
			const own = wrong === bound || (wrong === "reversed" && bound === "to");
			input.setAttribute("aria-invalid", String(own || wrong === "reversed"));
			input.setAttribute("aria-describedby", own ? `${error.id} ${described}` : described);
			error.hidden = !own;
			error.textContent = own ? problem : "";
		}
		return "wrong" in reading ? { problem } : reading;
	}
}
