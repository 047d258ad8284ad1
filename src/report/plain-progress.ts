import type { Progress } from "./progress.ts";

/** Seconds with one decimal: "12.3 s"; milliseconds below one second. */
export function seconds(milliseconds: number): string {
	return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}

/** One line when a stage ends: for logs. */
export function plainProgress(stream: { write: (text: string) => unknown }): Progress {
	return {
		stage: (name, total) => {
			const began = performance.now();
			let whole = total;
			return {
				step: () => {},
				expect: (more) => {
					whole = (whole ?? 0) + more;
				},
				end: () =>
					stream.write(`${name}${whole === undefined ? "" : ` ${whole}`}: ${seconds(performance.now() - began)}\n`),
			};
		},
		note: (text) => stream.write(`${text}\n`),
	};
}
