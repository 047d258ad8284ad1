import type { Progress } from "./progress.ts";

/** Passes everything on and adds up how long each stage took, in milliseconds. */
export function timedProgress(inner: Progress): {
	progress: Progress;
	stages: Record<string, number>;
} {
	const stages: Record<string, number> = {};
	const progress: Progress = {
		note: inner.note,
		stage: (name, total) => {
			const began = performance.now();
			const stage = inner.stage(name, total);
			return {
				step: stage.step,
				expect: stage.expect,
				end: () => {
					stages[name] = Math.round((stages[name] ?? 0) + performance.now() - began);
					stage.end();
				},
			};
		},
	};
	return { progress, stages };
}
