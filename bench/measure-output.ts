import { existsSync, lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";

export type Output = { files: number; bytes: number };

/** Files in a folder and the bytes in them, as they are (not rounded up to the disk's blocks). */
export function measureOutput(folder: string): Output {
	const output = { files: 0, bytes: 0 };
	if (!existsSync(folder)) return output;
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		output.files++;
		output.bytes += lstatSync(join(entry.parentPath, entry.name)).size;
	}
	return output;
}
