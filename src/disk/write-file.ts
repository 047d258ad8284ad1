import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Writes a file whole or not at all: under another name first, then moved over the old one. */
export function writeWhole(path: string, content: string | Uint8Array): void {
	mkdirSync(dirname(path), { recursive: true });
	const beside = `${path}.${process.pid}.new`;
	writeFileSync(beside, content);
	renameSync(beside, path);
}
