import { keptFolder } from "../article/kept-pictures.ts";
import { partFolder } from "../plan/part.ts";
import { InputError, UsageError } from "../problem.ts";
import { explainCode } from "../report/explain-code.ts";
import { explainFailure } from "../report/explain-failure.ts";
import { countProblems, formatProblems } from "../report/format-problems.ts";
import { lineProgress } from "../report/line-progress.ts";
import { plainProgress } from "../report/plain-progress.ts";
import { configFile } from "../settings.ts";
import { readCommandLine, readNow, usage } from "./flags.ts";
import { loadSettings } from "./load-settings.ts";

const progress = () =>
	process.stderr.isTTY && !process.env["CI"] ? lineProgress(process.stderr) : plainProgress(process.stderr);

async function run(): Promise<number> {
	const line = readCommandLine(process.argv.slice(2), process.env);
	const settings = await loadSettings(line.settings);
	// A part is no site: it must not take the place of the one in the usual folder.
	if (line.part && line.settings.output === undefined) settings.output = partFolder(settings.output, line.part);
	const named = settings.articles;
	const now = line.now === undefined ? Math.floor(Date.now() / 1000) : readNow(line.now, settings.timeZone);
	if (line.command === "build") {
		const { build, summary, writeStats } = await import("./build.ts");
		const stats = await build(
			settings,
			{
				now,
				full: line.full,
				part: line.part,
				search: process.env["BACKFILE_SKIP_SEARCH"] !== "1",
				named,
			},
			progress(),
		);
		if (line.stats !== undefined) writeStats(line.stats, stats);
		console.log(summary(stats, settings.output));
		if (settings.drafts) console.log("  drafts   are in it, each with a mark before its headline");
		// `npm run dev` builds for this machine on purpose, and says so by this variable.
		if (new URL(settings.url).hostname === "localhost" && !process.env["CI"])
			console.log(`  address  ${settings.url}; to publish, set url in ${configFile}, or --url`);
		return 0;
	}
	if (line.command === "assemble") {
		const { assemble } = await import("./assemble.ts");
		const { parts, files } = await assemble(settings, line.parts, progress());
		console.log(`${files} files of ${parts} parts in ${settings.output}`);
		return 0;
	}
	if (line.command === "validate") {
		const { validate } = await import("./validate.ts");
		const { articles, problems, removed } = await validate(settings, now);
		if (problems.length > 0 || line.format === "json") console.log(formatProblems(problems, line.format, named));
		if (line.format === "text") {
			for (const { file, line: at, what } of removed)
				console.log(`${named}/${file}:${at}: ${what} is taken out of the HTML`);
			console.log(`${articles} articles checked: ${countProblems(problems)}`);
		}
		return problems.some(({ severity }) => severity === "error") ? 1 : 0;
	}
	if (line.command === "keep-pictures") {
		const { keepPictures } = await import("../keep/keep-pictures.ts");
		const { fetchRules } = await import("../keep/fetch-bytes.ts");
		const { kept, fetched, failed } = await keepPictures(settings, fetchRules, progress());
		if (failed.length > 0) console.error(formatProblems(failed, "text", named));
		const counts = `${fetched} fetched, ${failed.length} not to be had, ${kept} kept in ${named}/${keptFolder}`;
		console.log(`Pictures of other sites: ${counts}`);
		if (settings.remotePictures !== "keep") console.log('To show them, write remotePictures: "keep" in the settings.');
		return failed.length > 0 ? 1 : 0;
	}
	if (line.command === "dev") {
		const { dev } = await import("./dev.ts");
		await dev(settings, line.port);
		return 0;
	}
	throw new UsageError(`There is no command ${line.command || "given"}.\n\n${usage}`);
}

try {
	process.exitCode = await run();
} catch (error) {
	if (error instanceof InputError) {
		const settings = await loadSettings(readCommandLine(process.argv.slice(2)).settings);
		console.error(formatProblems(error.problems, "text", settings.articles));
		console.error(`\n${countProblems(error.problems)}. The site was not changed.`);
	} else if (error instanceof UsageError) console.error(error.message);
	else console.error(explainCode(error, process.cwd()) ?? explainFailure(error) ?? error);
	process.exitCode = 1;
}
