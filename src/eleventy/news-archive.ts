import type { UserConfig, WrittenFile } from "@11ty/eleventy";
import { type Edition, openEdition } from "../edition/edition.ts";
import { foldersOf } from "../edition/folders.ts";
import type { PageSpec } from "../pages/page-spec.ts";
import { InputError } from "../problem.ts";
import { countProblems, formatProblems } from "../report/format-problems.ts";
import { plainProgress } from "../report/plain-progress.ts";
import { resolveSettings, type Settings } from "../settings.ts";
import { jobInHand, printed } from "./print-batch.ts";
import { registerPages } from "./register-pages.ts";

/**
 * The news archive as an Eleventy plugin: the one call in `eleventy.config.ts`. Under Backfile's own commands it
 * gives Eleventy the batch in hand; under Eleventy's command it plans, prints and publishes by itself.
 */
export function newsArchive(eleventy: UserConfig, settings: Settings): void {
	const job = jobInHand();
	if (job) {
		job.register(eleventy);
		return;
	}
	const resolved = resolveSettings(settings, {}, process.env);
	const folders = foldersOf(resolved);
	let edition: Promise<Edition> | undefined;
	const abandon = async () => {
		const opened = await edition?.catch(() => undefined);
		edition = undefined;
		await opened?.abandon();
	};
	eleventy.setOutputDirectory(folders.staging);
	eleventy.addWatchTarget(folders.articles);
	eleventy.on("eleventy.after", async ({ results }: { results: WrittenFile[] }) => {
		const opened = await edition;
		edition = undefined;
		const published = await opened?.publish(printed(results, folders.staging));
		if (published && published.warnings.length > 0)
			console.error(`${countProblems(published.warnings)}; npm run validate shows them`);
	});
	const open = async () => {
		await abandon();
		edition = openEdition({
			settings: resolved,
			now: Math.floor(Date.now() / 1000),
			full: false,
			search: true,
			progress: plainProgress(process.stderr),
		});
		try {
			const { dirty, site, html } = await edition;
			const specs: PageSpec[] = [];
			for await (const pages of dirty) specs.push(...pages);
			return { specs, site, html };
		} catch (error) {
			if (error instanceof InputError) console.error(formatProblems(error.problems, "text", resolved.articles));
			await abandon();
			throw error;
		}
	};
	registerPages(eleventy, open, abandon);
}
