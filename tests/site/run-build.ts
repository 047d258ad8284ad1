import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

export interface Outcome {
	/** `undefined` when a signal ended it. */
	code: number | undefined;
	output: string;
	errors: string;
}

export interface Running {
	child: ChildProcess;
	done: Promise<Outcome>;
}

const hostVariables = ["URL", "CF_PAGES_URL", "VERCEL_PROJECT_PRODUCTION_URL", "RENDER_EXTERNAL_URL", "NODE_OPTIONS"];

/** Starts Node in `folder`, free of variables of the test runner and of a host. */
export function start(
	folder: string,
	args: readonly string[],
	environment: Record<string, string | undefined> = {},
): Running {
	const own = Object.entries(process.env).filter(
		([name]) => !name.startsWith("VITEST") && !hostVariables.includes(name),
	);
	const child = spawn(process.execPath, args, {
		cwd: folder,
		env: { ...Object.fromEntries(own), CI: "1", ...environment },
		stdio: ["ignore", "pipe", "pipe"],
	});
	let [output, errors] = ["", ""];
	child.stdout.setEncoding("utf8").on("data", (text: string) => {
		output += text;
	});
	child.stderr.setEncoding("utf8").on("data", (text: string) => {
		errors += text;
	});
	const done = new Promise<Outcome>((settle, fail) => {
		child.on("error", fail);
		child.on("close", (code) => settle({ code: code ?? undefined, output, errors }));
	});
	return { child, done };
}

/** Runs a command of Backfile as `npm run` does. */
export const command = (
	args: readonly string[],
	{ folder = process.cwd(), environment = {} }: { folder?: string; environment?: Record<string, string> } = {},
): Promise<Outcome> => start(folder, ["src/start.js", ...args], environment).done;

/** A copy of the program, to be changed; without articles. The caller removes it. */
export function copyProject(): { root: string; remove: () => void } {
	const root = mkdtempSync(join(tmpdir(), "backfile-project-"));
	for (const name of ["src", "layouts", "eleventy.config.ts", "package.json", "tsconfig.json"])
		cpSync(name, join(root, name), { recursive: true });
	symlinkSync(resolve("node_modules"), join(root, "node_modules"), "junction");
	return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}
