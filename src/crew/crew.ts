import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { ReadBatch, ReadResult } from "../disk/read-batch.ts";
import type { PrintBatch, PrintedPage } from "../eleventy/print-batch.ts";

/** What a hand can be asked to do. */
export interface Tasks {
	read: { task: ReadBatch; result: ReadResult[] };
	print: { task: PrintBatch; result: PrintedPage[] };
}

interface Waiting {
	kind: keyof Tasks;
	task: unknown;
	resolve: (result: never) => void;
	reject: (error: Error) => void;
}

/**
 * Threads that read and print side by side, as many as the machine has cores. A thread begins with its first task
 * and ends with the process.
 */
export class Crew {
	readonly #size: number;
	readonly #idle: Worker[] = [];
	readonly #all = new Set<Worker>();
	readonly #queue: Waiting[] = [];

	constructor(size = availableParallelism()) {
		this.#size = size;
	}

	run<K extends keyof Tasks>(kind: K, task: Tasks[K]["task"]): Promise<Tasks[K]["result"]> {
		return new Promise((resolve, reject) => {
			this.#queue.push({ kind, task, resolve, reject });
			this.#next();
		});
	}

	async dismiss(): Promise<void> {
		await Promise.all([...this.#all].map((worker) => worker.terminate()));
	}

	#next(): void {
		if (this.#queue.length === 0) return;
		const worker = this.#idle.pop() ?? (this.#all.size < this.#size ? this.#hire() : undefined);
		const waiting = worker && this.#queue.shift();
		if (!worker || !waiting) return;
		const settle = (finish: () => void) => {
			worker.removeAllListeners();
			finish();
			this.#next();
		};
		worker.once("message", (answer: { result?: never; error?: Error }) =>
			settle(() => {
				this.#idle.push(worker);
				if (answer.error) waiting.reject(answer.error);
				else waiting.resolve(answer.result as never);
			}),
		);
		const lost = (error: Error) =>
			settle(() => {
				this.#all.delete(worker);
				waiting.reject(error);
			});
		worker.once("error", lost);
		worker.once("exit", (code) => lost(new Error(`A worker thread stopped with code ${code}`)));
		worker.postMessage({ kind: waiting.kind, task: waiting.task });
	}

	#hire(): Worker {
		const worker = new Worker(new URL("./hand.ts", import.meta.url));
		this.#all.add(worker);
		return worker;
	}
}
