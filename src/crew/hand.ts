import { parentPort } from "node:worker_threads";
import type { Tasks } from "./crew.ts";

// A thread does not inherit it: what goes wrong in a layout is to be found by its line in TypeScript.
process.setSourceMapsEnabled(true);

const does: {
	[K in keyof Tasks]: (task: Tasks[K]["task"]) => Promise<Tasks[K]["result"]>;
} = {
	read: async (task) => (await import("../disk/read-batch.ts")).readBatch(task),
	compare: async (task) => (await import("../disk/output.ts")).findSuspects(task),
	print: async (task) => (await import("../eleventy/print-batch.ts")).printBatch(task),
	index: async (task) => (await import("../search/index-volume.ts")).indexFromCache(task),
	warm: async (kind) => {
		if (kind === "print") await (await import("../eleventy/print-batch.ts")).warm();
		else await import("../search/index-volume.ts");
		return undefined;
	},
};

parentPort?.on("message", async ({ kind, task }: { kind: keyof Tasks; task: never }) => {
	try {
		parentPort?.postMessage({ result: await does[kind](task) });
	} catch (error) {
		parentPort?.postMessage({
			error: error instanceof Error ? error : new Error(String(error)),
		});
	}
});
