import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { freemem } from "node:os";
import { performance } from "node:perf_hooks";
import { sampleProcesses } from "./sample-processes.ts";

export type Command = { program: string; args: string[]; cwd: string; env?: Record<string, string> };

/**
 * What one run cost. `seconds` is wall time; `cpuSeconds`, `pss` and `rss` are over all processes together, the last
 * two at their peak and in bytes, and all three are undefined where there is no /proc.
 */
export type Cost = {
	seconds: number;
	cpuSeconds: number | undefined;
	pss: number | undefined;
	rss: number | undefined;
	failure: string | undefined;
};

const INTERVAL_MS = 50;
const STALL_MS = 60_000;
const TICKS_PER_SECOND = 100;
const KEPT_CHARACTERS = 20_000;
// Reading PSS stops the process that is read for a moment: looked at only near the summed RSS's peak so far.
const NEAR_PEAK = 0.9;

const running = new Set<number>();
// A command leads a process group of its own, so the end of the bench does not reach it by itself.
process.on("exit", () => running.forEach(endGroup));

export const memoryIsMeasured = existsSync("/proc/self/smaps_rollup");

/** Runs a command to its end; a command that fails or cannot start is a `failure`, never an exception. */
export async function measureCommand({ program, args, cwd, env }: Command): Promise<Cost> {
	// A machine that swaps or kills measures nothing: the command goes before the machine does.
	const limit = freemem() * 0.95;
	const started = performance.now();
	const child = spawn(program, args, {
		cwd,
		env: { ...process.env, ...env },
		stdio: ["ignore", "pipe", "pipe"],
		detached: true,
	});
	if (child.pid) running.add(child.pid);
	let words = "";
	const keep = (text: Buffer) => {
		words = (words + text.toString()).slice(-KEPT_CHARACTERS);
	};
	child.stdout.on("data", keep);
	child.stderr.on("data", keep);
	const watch = child.pid && memoryIsMeasured ? watchProcesses(child.pid, limit) : undefined;
	const failure = await new Promise<string | undefined>((resolve) => {
		child.on("error", (error) => resolve(error.message));
		child.on("close", (code, signal) => resolve(code === 0 ? undefined : lastWords(words, code, signal)));
	});
	const seconds = (performance.now() - started) / 1000;
	if (child.pid) running.delete(child.pid);
	return {
		seconds,
		cpuSeconds: undefined,
		pss: undefined,
		rss: undefined,
		...watch?.stop(),
		...refusal(failure, watch?.stopped()),
	};
}

function watchProcesses(pid: number, limit: number) {
	const ticks = new Map<number, number>();
	let rss = 0;
	let pss = 0;
	let reason: string | undefined;
	let spent = 0;
	let lastAtWork = performance.now();
	let timer: NodeJS.Timeout;
	const look = () => {
		const before = performance.now();
		const sample = sampleProcesses(pid, (now) => now > rss * NEAR_PEAK);
		rss = Math.max(rss, sample.rss);
		pss = Math.max(pss, sample.pss ?? 0);
		for (const [one, spent] of sample.cpuTicks) ticks.set(one, spent);
		const spentNow = sumOf(ticks);
		if (spentNow > spent) lastAtWork = before;
		spent = spentNow;
		if (sample.rss > limit) reason ??= "it wanted more memory than the machine has free";
		if (before - lastAtWork > STALL_MS) reason ??= `it did nothing for ${STALL_MS / 1000} s`;
		if (reason) endGroup(pid);
		// Looking may cost a twentieth of one core, no more.
		timer = setTimeout(look, Math.max(INTERVAL_MS, (performance.now() - before) * 20));
	};
	timer = setTimeout(look, 5);
	return {
		stopped: () => reason,
		stop: () => {
			clearTimeout(timer);
			return { rss, pss, cpuSeconds: spent / TICKS_PER_SECOND };
		},
	};
}

const sumOf = (ticks: ReadonlyMap<number, number>) => [...ticks.values()].reduce((sum, one) => sum + one, 0);

function endGroup(leader: number): void {
	try {
		process.kill(-leader, "SIGKILL");
	} catch (error) {
		// It may have ended by itself.
		if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
	}
}

const refusal = (failure: string | undefined, stopped: string | undefined) => ({
	failure: stopped ? `stopped: ${stopped}` : failure,
});

function lastWords(words: string, code: number | null, signal: NodeJS.Signals | null): string {
	const lines = words.split("\n").map((line) => line.trim());
	// The first complaint names the cause; what follows it is consequence and stack.
	const complaint = /error|conflict|cannot|not found|panic/i;
	const telling = lines.find((line) => complaint.test(line)) ?? lines.findLast(Boolean);
	return `${signal ? `ended by ${signal}` : `exit ${code}`}${telling ? `: ${telling.slice(0, 160)}` : ""}`;
}

/** Commands one after the other as one piece of work: times add up, peaks do not. Ends at the first failure. */
export function addCosts(first: Cost, then: Cost): Cost {
	const larger = (a: number | undefined, b: number | undefined) =>
		a === undefined || b === undefined ? undefined : Math.max(a, b);
	return {
		seconds: first.seconds + then.seconds,
		cpuSeconds:
			first.cpuSeconds === undefined || then.cpuSeconds === undefined ? undefined : first.cpuSeconds + then.cpuSeconds,
		pss: larger(first.pss, then.pss),
		rss: larger(first.rss, then.rss),
		failure: first.failure ?? then.failure,
	};
}
