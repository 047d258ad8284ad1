import { readFileSync } from "node:fs";
import { crc32 } from "node:zlib";
import { writeWhole } from "./write-file.ts";

// Eight digits and a line end, before the JSON.
const SEAL = 9;
const seal = (text: Uint8Array) => crc32(text).toString(16).padStart(8, "0");

/** Writes a value to a file of the cache, under a checksum: a byte that changed in JSON may leave it valid, with another headline. */
export function writeSealed(path: string, value: unknown): void {
	const text = Buffer.from(JSON.stringify(value));
	writeWhole(path, Buffer.concat([Buffer.from(`${seal(text)}\n`), text]));
}

/** The value in a file; nothing when the file is missing or not as it was written. */
export function readSealed<T>(path: string): T | undefined {
	try {
		const bytes = readFileSync(path);
		const text = bytes.subarray(SEAL);
		return bytes.toString("latin1", 0, SEAL) === `${seal(text)}\n`
			? (JSON.parse(text.toString("utf8")) as T)
			: undefined;
	} catch {
		// Missing, or no file: made anew.
		return undefined;
	}
}
