import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Crew } from "../crew/crew.ts";
import { scanFolder } from "../disk/scan-folder.ts";
import { gatherAssets } from "../edition/assets.ts";
import { readCode } from "../edition/code.ts";
import { checkPages } from "../edition/compose.ts";
import { foldersOf } from "../edition/folders.ts";
import { gather } from "../edition/gather.ts";
import { locateProblems } from "../edition/locate-problems.ts";
import { allPages } from "../pages/all-pages.ts";
import { openDesk } from "../pages/desk.ts";
import type { LocatedProblem } from "../problem.ts";
import { silent } from "../report/progress.ts";
import type { BuildSettings } from "../settings.ts";

export interface Validation {
	articles: number;
	problems: LocatedProblem[];
	/** What a build takes out of raw HTML, with its place. */
	removed: { file: string; line: number; what: string }[];
}

/** Checks every article as a build would. Of the site and its cache it writes nothing. */
export async function validate(settings: BuildSettings, now: number): Promise<Validation> {
	const code = await readCode();
	const scratch = mkdtempSync(join(tmpdir(), "backfile-"));
	const crew = new Crew(code.compiled.hand);
	try {
		const folders = foldersOf({
			articles: settings.articles,
			output: join(scratch, "site"),
			cache: join(scratch, "cache"),
		});
		const gathered = await gather(scanFolder(folders.articles), settings, folders, code, now, crew, silent);
		const desk = openDesk(gathered.archive, settings, gathered.plates);
		const assets = await gatherAssets(folders.articles, settings, gathered, code.pictures);
		const problems = checkPages(gathered.archive, [...allPages(desk)], assets, gathered.linked);
		gathered.bodies.close();
		return {
			articles: gathered.articles,
			problems: locateProblems([...gathered.problems, ...problems], folders.articles),
			removed: gathered.removed,
		};
	} finally {
		await crew.dismiss();
		rmSync(scratch, { recursive: true, force: true });
	}
}
