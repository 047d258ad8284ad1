import { availableParallelism } from "node:os";
import type { Crew } from "../crew/crew.ts";
import { findSuspects, type Inspected, inspectOutput, toCompare } from "../disk/output.ts";
import type { Manifest } from "../plan/manifest.ts";

/** Files that take about as long to compare as a thread takes to start. */
const FILES_A_THREAD = 10_000;

/** Other cores than that of the thread which reads the archive, as far as there is work for them. */
const threadsFor = (files: number) => Math.min(availableParallelism() - 1, Math.floor(files / FILES_A_THREAD));

/**
 * Has threads compare the output with what the last build wrote, while this one reads the archive. Whoever asks what came of
 * it takes a share of what is left; all who ask are told the same.
 */
export function inspect(
	output: string,
	manifest: Manifest,
	crew: Crew,
	threads = threadsFor(manifest.files.size),
): () => Promise<Inspected> {
	const task = toCompare(output, manifest.files);
	const others = Array.from({ length: threads }, () => crew.run("compare", () => task));
	// What went wrong is told to whoever asks; until then it is no unhandled rejection.
	for (const one of others) one.catch(() => {});
	const compare = async () => inspectOutput(output, manifest, [findSuspects(task), ...(await Promise.all(others))]);
	let asked: Promise<Inspected> | undefined;
	return () => {
		asked ??= compare();
		return asked;
	};
}
