/** Run before the tests: makes sure that there is a Chromium for the browser suite, or says what to do. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findChromium } from "./find-chromium.ts";

function run(command: string, ...parameters: string[]): boolean {
	return (
		spawnSync(command, parameters, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } })
			.status === 0
	);
}

function fail(advice: string): never {
	console.error(`The browser tests need Chromium. ${advice}`);
	process.exit(1);
}

if (findChromium() === undefined) {
	const named = process.env.BACKFILE_CHROMIUM;
	if (named) fail(`BACKFILE_CHROMIUM names ${named}, which does not exist.`);
	const mayInstall = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
	const advice =
		"Install it (on Debian or Ubuntu: sudo apt-get install chromium), or set BACKFILE_CHROMIUM to the path of one.";
	if (!mayInstall) fail(advice);
	run("apt-get", "update");
	if (!run("apt-get", "install", "-y", "--no-install-recommends", "chromium") || findChromium() === undefined)
		fail(advice);
}
