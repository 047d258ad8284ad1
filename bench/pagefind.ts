import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Run } from "./contender.ts";
import { addCosts, type Cost, measureCommand } from "./measure-command.ts";
import { measureOutput } from "./measure-output.ts";

/** The two runs that a peer's pages give: the pages as they are, and the same with Pagefind's command over them. */
export async function* thenPagefind(name: string, repository: string, site: string, pages: Cost): AsyncIterable<Run> {
	yield {
		work: "full build, pages only",
		contender: name,
		cost: pages,
		output: pages.failure ? undefined : measureOutput(site),
	};
	const program = join(repository, "node_modules/.bin/pagefind");
	const cost = pages.failure ? pages : addCosts(pages, await index(program, site));
	yield {
		work: "full build with search",
		contender: `${name} + Pagefind`,
		cost,
		output: cost.failure ? undefined : measureOutput(site),
	};
}

async function index(program: string, site: string): Promise<Cost> {
	if (existsSync(program)) return await measureCommand({ program, args: ["--site", site], cwd: site });
	return { seconds: 0, cpuSeconds: 0, pss: 0, rss: 0, failure: "Pagefind is not installed" };
}
