import { existsSync } from "node:fs";
import { UsageError } from "../problem.ts";
import { type BuildSettings, configFile, type Flags, resolveSettings, type Settings } from "../settings.ts";

export async function loadSettings(flags: Flags): Promise<BuildSettings> {
	if (!existsSync(configFile))
		throw new UsageError(`There is no ${configFile} here.\nRun the command in the folder of the archive.`);
	const { settings } = (await import("../../eleventy.config.ts")) as { settings?: Settings };
	if (!settings)
		throw new UsageError(`${configFile} exports no settings.\nIt must have: export const settings = { title: "…" }`);
	return resolveSettings(settings, flags, process.env);
}
