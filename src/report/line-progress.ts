import { seconds } from "./plain-progress.ts";
import type { Progress } from "./progress.ts";

/** Milliseconds between two states of the line. */
const PACE = 80;

const numbers = new Intl.NumberFormat("en");

interface Running {
	name: string;
	total: number | undefined;
	done: number;
	began: number;
}

function state({ name, total, done, began }: Running): string {
	const elapsed = (performance.now() - began) / 1000;
	const rate = elapsed > 0.2 && done > 0 ? ` (${numbers.format(Math.round(done / elapsed))}/s)` : "";
	return total === undefined ? name : `${name} ${numbers.format(done)} of ${numbers.format(total)}${rate}`;
}

/** One line that moves: the stages at work, their counts and rates. For terminals. */
export function lineProgress(stream: { write: (text: string) => unknown; columns?: number }): Progress {
	const running = new Set<Running>();
	let shown = 0;
	const show = (force = false) => {
		if (!force && performance.now() - shown < PACE) return;
		shown = performance.now();
		const text = [...running].map(state).join(" · ");
		stream.write(`\r\u001b[2K${text.slice(0, (stream.columns ?? 80) - 1)}`);
	};
	return {
		stage: (name, total) => {
			const stage: Running = { name, total, done: 0, began: performance.now() };
			running.add(stage);
			show(true);
			return {
				step: (count = 1) => {
					stage.done += count;
					show();
				},
				expect: (more) => {
					stage.total = (stage.total ?? 0) + more;
					show();
				},
				end: () => {
					running.delete(stage);
					stream.write(
						`\r\u001b[2K${name}${stage.total === undefined ? "" : ` ${numbers.format(stage.total)}`}: ${seconds(performance.now() - stage.began)}\n`,
					);
					if (running.size > 0) show(true);
				},
			};
		},
		note: (text) => stream.write(`\r\u001b[2K${text}\n`),
	};
}
