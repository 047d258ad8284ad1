import { join } from "node:path";
import type { Contender, Run, Work } from "./contender.ts";
import { EDITS, editArchive } from "./edit-archive.ts";
import { type Command, measureCommand } from "./measure-command.ts";
import { measureOutput } from "./measure-output.ts";
import { putAside } from "./put-aside.ts";

const NAME = "Backfile";

/** This project's full builds, and its commits: what stands in `work` after a full build with search is edited on. */
export function backfile(repository: string, articles: string, work: string) {
	const output = join(work, "backfile-site");
	const cache = join(work, "backfile-cache");

	function build(full: boolean, search: boolean): Command {
		const places = ["--articles", articles, "--output", output, "--cache", cache];
		const rest = ["--url", "https://example.org", "--stats", join(work, "backfile-stats.json")];
		return {
			program: process.execPath,
			args: ["src/start.js", "build", ...places, ...rest, ...(full ? ["--full"] : [])],
			cwd: repository,
			env: search ? { CI: "true" } : { CI: "true", BACKFILE_SKIP_SEARCH: "1" },
		};
	}

	async function measured(what: Work, command: Command): Promise<Run> {
		const cost = await measureCommand(command);
		return { work: what, contender: NAME, cost, output: cost.failure ? undefined : measureOutput(output) };
	}

	const contender: Contender = {
		name: NAME,
		missing: undefined,
		prepare() {},
		async *round() {
			putAside(output, cache);
			yield await measured("full build, pages only", build(true, false));
			putAside(output, cache);
			yield await measured("full build with search", build(true, true));
		},
	};

	/** Commits, one after the other, each followed by a build that knows the one before. */
	async function* commits(round: number): AsyncIterable<Run> {
		for (const edit of EDITS) {
			editArchive(articles, edit, round);
			yield await measured(edit, build(false, true));
		}
	}
	return { contender, commits };
}
