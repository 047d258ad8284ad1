import { type Run, WORKS, type Work } from "./contender.ts";
import type { Machine } from "./describe-machine.ts";
import { memoryIsMeasured } from "./measure-command.ts";

/** One line of the table: the middle of several runs. Times in seconds, sizes in bytes. */
export type Row = {
	work: Work;
	contender: string;
	runs: number;
	seconds: number;
	fastest: number;
	cpuSeconds: number | undefined;
	pss: number | undefined;
	rss: number | undefined;
	files: number | undefined;
	bytes: number | undefined;
	failure: string | undefined;
};

/** Runs of the same work by the same contender become one row; one failed run fails the row. */
export function rowsOf(runs: readonly Run[]): Row[] {
	const groups = new Map<string, Run[]>();
	for (const run of runs) {
		const key = `${WORKS.indexOf(run.work)} ${run.contender}`;
		groups.set(key, [...(groups.get(key) ?? []), run]);
	}
	const inOrder = [...groups.values()].flatMap((group) => (group[0] ? [rowOf(group[0], group)] : []));
	return inOrder.sort((a, b) => WORKS.indexOf(a.work) - WORKS.indexOf(b.work));
}

function rowOf({ work, contender }: Run, group: Run[]): Row {
	return {
		work,
		contender,
		runs: group.length,
		seconds: median(group.map((run) => run.cost.seconds)) ?? 0,
		fastest: Math.min(...group.map((run) => run.cost.seconds)),
		cpuSeconds: median(group.map((run) => run.cost.cpuSeconds)),
		pss: median(group.map((run) => run.cost.pss)),
		rss: median(group.map((run) => run.cost.rss)),
		files: median(group.map((run) => run.output?.files)),
		bytes: median(group.map((run) => run.output?.bytes)),
		failure: group.find((run) => run.cost.failure)?.cost.failure,
	};
}

function median(values: readonly (number | undefined)[]): number | undefined {
	const sorted = values.filter((value) => value !== undefined).sort((a, b) => a - b);
	const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
	return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** The rows as a Markdown table. Ratios are to Hugo's pages for pages, and to Hugo with Pagefind for all the rest. */
export function printTable(rows: readonly Row[]): string {
	const peerOf = ({ work }: Row) =>
		rows.find((row) =>
			work === "full build, pages only"
				? row.work === work && row.contender === "Hugo"
				: row.work === "full build with search" && row.contender === "Hugo + Pagefind",
		);
	const head = [
		"work",
		"by",
		"time",
		"fastest",
		"time / Hugo",
		"CPU",
		"memory",
		"memory / Hugo",
		"summed RSS",
		"files",
		"size",
	];
	const lines = rows.map((row) => {
		if (row.failure) return [row.work, row.contender, `failed: ${row.failure.replaceAll("|", "/")}`];
		const peer = peerOf(row);
		const against = peer?.failure ? undefined : peer;
		return [
			row.work,
			row.contender,
			seconds(row.seconds),
			seconds(row.fastest),
			ratio(row.seconds, against?.seconds),
			seconds(row.cpuSeconds),
			size(row.pss),
			ratio(row.pss, against?.pss),
			size(row.rss),
			row.files?.toLocaleString("en") ?? "–",
			size(row.bytes),
		];
	});
	const padded = lines.map((line) => [...line, ...Array<string>(head.length - line.length).fill("")]);
	const rule = head.map((_, column) => (column < 2 ? "---" : "--:"));
	return [head, rule, ...padded].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** What the table was measured on, and how its columns are to be read. */
export function printMachine({ cores, memory, processor, system, versions }: Machine): string {
	const programs = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
	const reading = memoryIsMeasured
		? "Memory: peak over all processes of a command together, as proportional set size (PSS: a page shared by n processes counts 1/n to each), sampled every 50 ms; summed RSS counts shared pages once per process. CPU: all processes together."
		: "Memory and CPU are not measured on this system: it has no /proc.";
	return `${cores} cores (${processor}), ${(memory / 2 ** 30).toFixed(1)} GiB, ${system}; ${programs.join(", ")}.\n${reading}\nTime, memory, CPU: median of the runs; "with search" of a peer is its pages and then Pagefind's command. Ratios of single commits are to Hugo + Pagefind's full build, the peer's only way to publish one.`;
}

const seconds = (value: number | undefined) => (value === undefined ? "–" : `${value.toFixed(value < 10 ? 2 : 1)} s`);
const ratio = (value: number | undefined, to: number | undefined) =>
	value === undefined || !to ? "–" : (value / to).toFixed(2);
const size = (bytes: number | undefined) =>
	bytes === undefined ? "–" : bytes < 1e9 ? `${(bytes / 1e6).toFixed(0)} MB` : `${(bytes / 1e9).toFixed(2)} GB`;
