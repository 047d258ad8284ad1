import { readdirSync, readFileSync } from "node:fs";

/** One look at a family of processes. Bytes; `cpuTicks` holds each process's own ticks (1/100 s). */
export type ProcessSample = { rss: number; pss: number | undefined; cpuTicks: Map<number, number> };

const PAGE = 4096;

/**
 * Looks at `root` and everything that descends from it or stands in its session (a grandchild whose parent has died
 * hangs from init, but keeps its session). Shared pages count once in PSS and once per process in RSS.
 * PSS makes the kernel walk every page, so it is read only where `wantPss` says so for the summed RSS.
 * Linux only.
 */
export function sampleProcesses(root: number, wantPss: (rss: number) => boolean): ProcessSample {
	const family = familyOf(root);
	const cpuTicks = new Map<number, number>();
	let rss = 0;
	for (const [pid, ticks] of family) {
		cpuTicks.set(pid, ticks);
		const pages = read(`/proc/${pid}/statm`)?.split(" ")[1];
		rss += Number(pages ?? 0) * PAGE;
	}
	if (!wantPss(rss)) return { rss, pss: undefined, cpuTicks };
	let pss = 0;
	for (const pid of family.keys()) {
		const kilobytes = read(`/proc/${pid}/smaps_rollup`)?.match(/^Pss:\s+(\d+) kB/m)?.[1];
		pss += Number(kilobytes ?? 0) * 1024;
	}
	return { rss, pss, cpuTicks };
}

/** pid → CPU ticks of the process itself, for `root` and all its kin. */
function familyOf(root: number): Map<number, number> {
	const everyone = readdirSync("/proc").flatMap((name) => (/^\d+$/.test(name) ? [statOf(Number(name))] : []));
	const living = everyone.filter((stat) => stat !== undefined);
	const family = new Map<number, number>();
	const kin = new Set([root]);
	for (let grown = true; grown; ) {
		grown = false;
		for (const { pid, parent, session, ticks } of living) {
			if (family.has(pid) || !(kin.has(pid) || kin.has(parent) || session === root)) continue;
			kin.add(pid);
			family.set(pid, ticks);
			grown = true;
		}
	}
	return family;
}

function statOf(pid: number) {
	const stat = read(`/proc/${pid}/stat`);
	// The command's name may hold spaces and brackets; fields are counted from the last bracket.
	const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
	if (!fields) return undefined;
	const [parent, session] = [Number(fields[1]), Number(fields[3])];
	return { pid, parent, session, ticks: Number(fields[11]) + Number(fields[12]) };
}

/** A process may end between being listed and being read. */
function read(path: string): string | undefined {
	try {
		return readFileSync(path, "utf8");
	} catch (error) {
		const code = (error as NodeJS.ErrnoException).code;
		if (code === "ENOENT" || code === "ESRCH" || code === "EACCES") return undefined;
		throw error;
	}
}
