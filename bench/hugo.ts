import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { articlesIn } from "./bring-archive.ts";
import type { Contender } from "./contender.ts";
import { measureCommand } from "./measure-command.ts";
import { thenPagefind } from "./pagefind.ts";
import { putAside } from "./put-aside.ts";

/** Hugo, the one on the path, over the same articles. */
export function hugo(repository: string, articles: string, work: string, version: string | undefined): Contender {
	const project = join(work, "hugo");
	const site = join(work, "hugo-site");
	return {
		name: "Hugo",
		missing: version ? undefined : "not installed",
		prepare() {
			cpSync(join(repository, "bench/peers/hugo"), project, { recursive: true });
			writeMonths(articlesIn(articles), join(project, "months"));
			const mount = (source: string, target: string) =>
				`[[module.mounts]]\nsource = ${JSON.stringify(source)}\ntarget = "${target}"\n`;
			const mounts = [mount(articles, "content"), mount("months", "content"), mount("layouts", "layouts")];
			writeFileSync(join(project, "archive.toml"), [...mounts, mount("static", "static")].join(""));
		},
		async *round() {
			putAside(site);
			const args = ["--config", "hugo.toml,archive.toml", "--destination", site];
			const cache = ["--cacheDir", join(work, "hugo-cache")];
			const cost = await measureCommand({ program: "hugo", args: [...args, ...cache], cwd: project });
			yield* thenPagefind("Hugo", repository, site, cost);
		},
	};
}

/** Hugo lists a folder below the first only if it holds an _index.md. */
function writeMonths(articles: string[], folder: string): void {
	const months = new Set(articles.map((path) => dirname(path)).filter((path) => /^\d{4}[\\/]\d\d$/.test(path)));
	for (const month of months) {
		mkdirSync(join(folder, month), { recursive: true });
		writeFileSync(join(folder, month, "_index.md"), `---\ntitle: ${month.slice(0, 4)}-${month.slice(5)}\n---\n`);
	}
}
