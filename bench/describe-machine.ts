import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { availableParallelism, cpus, release, totalmem, type } from "node:os";
import { join } from "node:path";

export type Machine = {
	cores: number;
	memory: number;
	processor: string;
	system: string;
	versions: Record<string, string>;
};

/** The machine and the programs that the figures depend on. A program that is not installed is left out. */
export function describeMachine(repository: string, hugo: string | undefined): Machine {
	const versions: Record<string, string> = { Node: process.versions.node, ...(hugo ? { Hugo: hugo } : {}) };
	for (const [name, folder] of [
		["Pagefind", "pagefind"],
		["Eleventy", "@11ty/eleventy"],
	] as const) {
		const version = packageVersion(join(repository, "node_modules", folder, "package.json"));
		if (version) versions[name] = version;
	}
	return {
		cores: availableParallelism(),
		memory: totalmem(),
		processor: cpus()[0]?.model.trim() || "unknown processor",
		system: `${type()} ${release()}`,
		versions,
	};
}

function packageVersion(file: string): string | undefined {
	try {
		return JSON.parse(readFileSync(file, "utf8")).version;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
		throw error;
	}
}

/** "0.111.3+extended (Debian)", or undefined where no Hugo is on the path. */
export function hugoVersion(): string | undefined {
	try {
		const words = execFileSync("hugo", ["version"], { encoding: "utf8" });
		const version = words.match(/v(\d[^\s-]*)/)?.[1] ?? words.trim();
		return /VendorInfo=debian/i.test(words) ? `${version} (Debian)` : version;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
		throw error;
	}
}
