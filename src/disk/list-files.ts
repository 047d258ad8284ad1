import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Paths of all files below a folder, in no particular order; none when there is no such folder. Links are not followed. */
export function listFiles(root: string, folder = ""): string[] {
	if (!existsSync(join(root, folder))) return [];
	return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
		const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
		return entry.isDirectory() ? listFiles(root, path) : [path];
	});
}
