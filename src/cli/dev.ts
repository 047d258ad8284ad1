import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { watch } from "chokidar";
import { LivePage } from "../dev/live-page.ts";
import { serveFolder } from "../dev/serve-folder.ts";
import { UsageError } from "../problem.ts";
import type { BuildSettings } from "../settings.ts";

/** Milliseconds without a change after which a build begins: editors write a file in several steps. */
const PAUSE = 60;

// A build of its own process each time: it sees changed layouts and settings, which a running process has read already.
function build(settings: BuildSettings, url: string, output: string): Promise<string | undefined> {
	const args = [
		...process.execArgv,
		process.argv[1] ?? "",
		"build",
		"--articles",
		settings.articles,
		"--output",
		output,
		"--cache",
		settings.cache,
		"--url",
		url,
		...(settings.drafts ? ["--drafts"] : []),
	];
	return new Promise((done) => {
		const child = spawn(process.execPath, args, {
			stdio: ["ignore", "inherit", "pipe"],
			env: { ...process.env, CI: "1" },
		});
		let said = "";
		child.stderr.setEncoding("utf8").on("data", (text: string) => {
			said += text;
			process.stderr.write(text);
		});
		child.on("close", (code) => done(code === 0 ? undefined : said.trim() || "The build failed."));
	});
}

/** Builds, serves on 127.0.0.1, and builds again whenever an article, a layout or a setting changes. Runs until it is stopped. */
export async function dev(settings: BuildSettings, port: number): Promise<void> {
	const output = resolve(settings.cache, "dev");
	const url = `http://localhost:${port}${settings.base}`;
	const live = new LivePage();
	let wanted = false;
	let building: Promise<void> | undefined;
	const rebuild = async () => {
		while (wanted) {
			wanted = false;
			live.built(await build(settings, url, output));
		}
		building = undefined;
	};
	const want = () => {
		wanted = true;
		building ??= rebuild();
	};
	mkdirSync(output, { recursive: true });
	const server = await serveFolder(output, port, {
		base: settings.base,
		page: live.page,
		before: live.before,
	}).catch((error: NodeJS.ErrnoException) => {
		if (error.code !== "EADDRINUSE") throw error;
		throw new UsageError(
			`Port ${port} is in use.\nStop the other program, or choose another port: npm run dev -- --port ${port + 1}`,
		);
	});
	want();
	await building;
	console.log(`\nThe site is at ${url}\nIt follows every change. Press Ctrl+C to stop.`);
	let pause: NodeJS.Timeout | undefined;
	const watcher = watch(
		[resolve(settings.articles), resolve("layouts"), resolve("src"), resolve("eleventy.config.ts")],
		{ ignoreInitial: true },
	).on("all", () => {
		clearTimeout(pause);
		pause = setTimeout(want, PAUSE);
	});
	await new Promise<void>((stop) => {
		for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
	});
	clearTimeout(pause);
	await watcher.close();
	server.closeAllConnections();
	server.close();
	await building;
}
