import { type Browser, chromium } from "playwright-core";
import { findChromium } from "./find-chromium.ts";

const quiet = [
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
];

/** Starts the system's Chromium without a window. The caller closes it. */
export function launch(more: readonly string[] = []): Promise<Browser> {
	const executablePath = findChromium();
	if (executablePath === undefined) throw new Error("no Chromium found: set BACKFILE_CHROMIUM to the path of one");
	// Chromium's sandbox does not work for root.
	const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
	return chromium.launch({ executablePath, args: [...quiet, ...sandbox, ...more] });
}
