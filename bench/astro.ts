import { execFileSync } from "node:child_process";
import { cpSync, existsSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import type { Contender } from "./contender.ts";
import { measureCommand } from "./measure-command.ts";
import { thenPagefind } from "./pagefind.ts";
import { putAside } from "./put-aside.ts";

/** The oldest Node that Astro 7 runs on. */
const OLDEST = 22;

/**
 * Astro with a content collection over the same articles. It wants a newer Node than this project does: the one that
 * runs the bench, or another that BENCH_NODE names. It takes part once `npm install` was run in `bench/peers/astro`.
 */
export function astro(repository: string, articles: string, work: string): Contender {
	const peer = join(repository, "bench/peers/astro");
	const project = join(work, "astro");
	const site = join(project, "dist");
	const node = process.env["BENCH_NODE"] ?? process.execPath;
	return {
		name: "Astro",
		missing: whyMissing(node, peer),
		prepare() {
			const own = (path: string) => !path.startsWith(join(peer, "node_modules"));
			cpSync(peer, project, { recursive: true, filter: own });
			symlinkSync(join(peer, "node_modules"), join(project, "node_modules"), "dir");
		},
		async *round() {
			// What Astro keeps of the articles would make the second round another work than the first.
			putAside(site, join(project, ".astro"));
			const cost = await measureCommand({
				program: node,
				args: ["node_modules/astro/bin/astro.mjs", "build", "--force", "--silent"],
				cwd: project,
				env: { PEER_ARTICLES: articles, ASTRO_TELEMETRY_DISABLED: "1" },
			});
			yield* thenPagefind("Astro", repository, site, cost);
		},
	};
}

function whyMissing(node: string, peer: string): string | undefined {
	if (!existsSync(join(peer, "node_modules/astro"))) return "not installed; run npm install in bench/peers/astro";
	const version = execFileSync(node, ["--version"], { encoding: "utf8" }).trim();
	if (Number.parseInt(version.slice(1), 10) >= OLDEST) return undefined;
	return `it wants Node ${OLDEST} or newer, and this is ${version}; name another in BENCH_NODE`;
}
