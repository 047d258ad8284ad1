import { cpSync, existsSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import type { Contender } from "./contender.ts";
import { measureCommand } from "./measure-command.ts";
import { thenPagefind } from "./pagefind.ts";
import { putAside } from "./put-aside.ts";

const NAME = "Eleventy, one template per article";

/** Eleventy as its documentation has it, over a copy of the same articles: it reads only below its own folder. */
export function eleventyTemplatePerArticle(repository: string, articles: string, work: string): Contender {
	const project = join(work, "eleventy");
	const site = join(work, "eleventy-site");
	const program = "node_modules/@11ty/eleventy/cmd.cjs";
	return {
		name: NAME,
		missing: existsSync(join(repository, program)) ? undefined : "not installed",
		prepare() {
			cpSync(join(repository, "bench/peers/eleventy-template-per-article"), project, { recursive: true });
			cpSync(articles, join(project, "articles"), { recursive: true, filter: (path) => !path.endsWith(".git") });
			symlinkSync(join(repository, "node_modules"), join(project, "node_modules"), "dir");
		},
		async *round() {
			putAside(site);
			const args = [program, "--quiet", "--output=../eleventy-site"];
			const cost = await measureCommand({ program: process.execPath, args, cwd: project });
			yield* thenPagefind(NAME, repository, site, cost);
		},
	};
}
