import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { OutputToCompare, Suspects } from "../disk/output.ts";
import type { ReadBatch, ReadResult } from "../disk/read-batch.ts";
import type { PrintBatch, PrintedPage } from "../eleventy/print-batch.ts";
import type { BoundVolume } from "../search/bind-volume.ts";
import type { IndexTask } from "../search/index-volume.ts";

/** What a hand can be asked to do. */
export interface Tasks {
	read: { task: ReadBatch; result: ReadResult[] };
	/** Which files of the output are not as they were written. */
	compare: { task: OutputToCompare; result: Suspects };
	print: { task: PrintBatch; result: PrintedPage[] };
	index: { task: IndexTask; result: BoundVolume };
	/** Loads what printing or indexing needs, while there is nothing to print or index yet. */
	warm: { task: "print" | "index"; result: undefined };
}

/** Before the first of them a thread loads much; in that time one that has done so does as many more as are named here. */
const kindsToPrepare = new Map<keyof Tasks, number>([
	["print", 3],
	["index", 0],
]);

// Megabytes. Told of no limit, V8 lets each thread's heap grow to several times of what a batch needs.
const limits = { maxYoungGenerationSizeMb: 32, maxOldGenerationSizeMb: 400 };

// Eleventy's loader of modules, for watching, would take a second thread for each.
const env = { ...process.env, ELEVENTY_SKIP_ESM_RESOLVER: "1" };

const givenUp = "The build was given up";

interface Waiting {
	kind: keyof Tasks;
	task: () => unknown;
	resolve: (result: never) => void;
	reject: (error: Error) => void;
}

/**
 * Threads that read, compare, print or index side by side, as many as the machine has cores or fewer. Each begins with
 * its first task, or when it is told to warm up, and lives until the crew is dismissed.
 */
export class Crew {
	readonly #hand: string;
	#size: number;
	/** Those that have loaded what printing or indexing needs come last, and are taken first. */
	readonly #idle: Worker[] = [];
	readonly #ready = new Set<Worker>();
	readonly #working = new Map<Worker, Waiting>();
	readonly #queue: Waiting[] = [];
	#warmed = false;
	#dismissed = false;

	/** @param hand path of what a thread runs, as JavaScript */
	constructor(hand: string, size = availableParallelism()) {
		this.#hand = hand;
		this.#size = size;
	}

	/** `task` is made when a thread is free for it, so that what waits takes no room. */
	run<K extends keyof Tasks>(kind: K, task: () => Tasks[K]["task"]): Promise<Tasks[K]["result"]> {
		return new Promise((resolve, reject) => {
			if (this.#dismissed) throw new Error(givenUp);
			this.#queue.push({ kind, task, resolve, reject });
			this.#next();
		});
	}

	/**
	 * Has one thread make itself ready for what is to come, as soon as it has nothing else to do; nothing when asked again.
	 */
	warm(kind: Tasks["warm"]["task"]): void {
		if (this.#warmed) return;
		this.#warmed = true;
		// What went wrong then goes wrong again at work, and is told there.
		this.run("warm", () => kind).catch(() => {});
	}

	/** From now on there may be as many threads as this. */
	grow(size = availableParallelism()): void {
		this.#size = size;
		for (let waiting = this.#queue.length; waiting > 0; waiting--) this.#next();
	}

	/** Ends all threads; whatever waits or is under way is rejected. */
	async dismiss(): Promise<void> {
		this.#dismissed = true;
		for (const { reject } of this.#queue.splice(0)) reject(new Error(givenUp));
		const workers = [...this.#idle.splice(0), ...this.#working.keys()];
		await Promise.all(workers.map((worker) => worker.terminate()));
	}

	#next(): void {
		if (this.#dismissed) return;
		// The first may be the one that only wants a thread to be ready: what is behind it does not wait for that.
		for (const [place, waiting] of this.#queue.slice(0, 2).entries()) {
			const free = this.#take(waiting.kind);
			if (!free) continue;
			this.#queue.splice(place, 1);
			this.#give(free, waiting);
			return;
		}
	}

	#give(free: Worker, waiting: Waiting): void {
		try {
			free.postMessage({ kind: waiting.kind, task: waiting.task() });
			this.#working.set(free, waiting);
		} catch (error) {
			waiting.reject(error as Error);
			this.#lay(free);
			this.#next();
		}
	}

	/** A thread for a task of this kind; nothing when it is to wait. */
	#take(kind: keyof Tasks): Worker | undefined {
		const meanwhile = kindsToPrepare.get(kind);
		const patient = meanwhile !== undefined && this.#queue.length <= this.#soonDone(meanwhile);
		const idle = this.#idle.at(-1);
		if (idle) return patient && !this.#ready.has(idle) ? undefined : this.#idle.pop();
		const most = kind === "warm" ? 1 : this.#size;
		return patient || this.#working.size >= most ? undefined : this.#hire();
	}

	/** How many that wait are begun sooner if no other thread has to make itself ready for them. */
	#soonDone(meanwhile: number): number {
		// One that is making itself ready will be so sooner than one that has not begun.
		const preparing = [...this.#working.values()].filter((work) => work.kind === "warm").length;
		const ready = [...this.#working.keys()].filter((worker) => this.#ready.has(worker)).length;
		return preparing + meanwhile * ready;
	}

	#lay(worker: Worker): void {
		if (this.#ready.has(worker)) this.#idle.push(worker);
		else this.#idle.unshift(worker);
	}

	#hire(): Worker {
		const worker = new Worker(this.#hand, { env, resourceLimits: limits });
		const finish = (settle: (waiting: Waiting) => void) => {
			const waiting = this.#working.get(worker);
			this.#working.delete(worker);
			if (waiting) settle(waiting);
		};
		const lost = (error: Error) => {
			const place = this.#idle.indexOf(worker);
			if (place !== -1) this.#idle.splice(place, 1);
			this.#ready.delete(worker);
			finish(({ reject }) => reject(error));
			this.#next();
		};
		worker.on("message", (answer: { result?: never; error?: Error }) => {
			finish(({ kind, resolve, reject }) => {
				if (kind === "warm" || kindsToPrepare.has(kind)) this.#ready.add(worker);
				if (answer.error) reject(answer.error);
				else resolve(answer.result as never);
			});
			this.#lay(worker);
			this.#next();
		});
		worker.on("error", lost);
		worker.on("exit", (code) => lost(new Error(`A worker thread stopped with code ${code}`)));
		return worker;
	}
}
