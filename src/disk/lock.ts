import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { UsageError } from "../problem.ts";

/** How long a build waits for another one, in milliseconds. */
const PATIENCE = 15 * 60_000;

function holder(path: string): number | undefined {
	try {
		return Number.parseInt(readFileSync(path, "utf8"), 10);
	} catch {
		return undefined;
	}
}

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === "EPERM";
	}
}

function take(path: string): boolean {
	try {
		const file = openSync(path, "wx");
		writeSync(file, String(process.pid));
		closeSync(file);
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
		throw error;
	}
}

/**
 * Takes a lock file, or waits until the process that has it lets go or ends. Gives the function that lets go.
 * `waiting` is called once with the other process's id.
 */
export async function lock(path: string, waiting: (pid: number) => void): Promise<() => void> {
	mkdirSync(dirname(path), { recursive: true });
	const began = performance.now();
	let told = false;
	// A file with this process's own id was left by another: in containers the same few ids come again and again.
	while (!take(path)) {
		const pid = holder(path);
		if (
			pid !== undefined &&
			(Number.isNaN(pid) ? performance.now() - began > 1000 : pid === process.pid || !isAlive(pid))
		) {
			rmSync(path, { force: true });
			continue;
		}
		if (!told && pid !== undefined && !Number.isNaN(pid)) {
			told = true;
			waiting(pid);
		}
		if (performance.now() - began > PATIENCE)
			throw new UsageError(
				`Another build (process ${pid}) has been at work for long. If there is none, delete ${path}`,
			);
		await sleep(100);
	}
	const release = () => {
		if (holder(path) === process.pid) rmSync(path, { force: true });
	};
	process.once("exit", release);
	return () => {
		process.off("exit", release);
		release();
	};
}
