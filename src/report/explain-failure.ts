import { HalfMoved } from "../problem.ts";

const explanations: Record<string, string> = {
	ENOSPC: "The disk is full. Make room on it and build again.",
	EDQUOT: "Your share of the disk is used up. Make room in it and build again.",
	EROFS: "The disk can be read but not written. Choose another folder with --output or --cache, or make it writable.",
	EACCES: "This user may not read or write there. Give the folder to the user who builds, or choose another.",
	EPERM: "This user may not read or write there. Give the folder to the user who builds, or choose another.",
	EIO: "The disk reports a fault. Make a copy of the articles before anything else.",
	EMFILE: "Too many files are open at once. Close other programs, or raise the limit (ulimit -n), and build again.",
	ENFILE: "Too many files are open at once. Close other programs, or raise the limit (ulimit -n), and build again.",
	ENOMEM: "The machine has no memory left. Close other programs and build again.",
	ERR_WORKER_OUT_OF_MEMORY: "A part of the build ran out of memory. Close other programs and build again.",
};

/**
 * What an archivist can do about a failure of the machine, with what the machine said; nothing when something else is
 * the matter. Looks through whatever other code has wrapped around it. An error from another thread has lost its code,
 * and begins its message with it.
 */
export function explainFailure(error: unknown): string | undefined {
	let moved = false;
	for (let one = error; one instanceof Error; one = one.cause) {
		moved ||= one instanceof HalfMoved;
		const code = "code" in one ? String(one.code) : /^([A-Z]+): /.exec(one.message)?.[1];
		const said = code !== undefined && Object.hasOwn(explanations, code) ? explanations[code] : undefined;
		if (said === undefined) continue;
		const site = moved ? "The site is partly new; the next build completes it." : "The site was not changed.";
		return `${said}\n    ${one.message}\n${site}`;
	}
	return undefined;
}
