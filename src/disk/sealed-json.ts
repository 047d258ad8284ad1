import { readFileSync } from "node:fs";
import { crc32 } from "node:zlib";
import { writeWhole } from "./write-file.ts";

// Eight digits and a line end, before everything else.
const SEAL = 9;
const seal = (content: Uint8Array) => crc32(content).toString(16).padStart(8, "0");

/**
 * How the text of a file is written, by its first letter. Both are copied into memory as they are: reading UTF-8 takes
 * longer than reading the JSON in it.
 */
const encodings = { "1": "latin1", "2": "utf16le" } as const;

const wide = /[^\0-\xff]/g;

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** What begins a text mostly says what the rest is in; where not, the file is larger than it need be. */
const SAMPLE = 65_536;

/** Above this share of characters that have more than a byte, escaping them makes more than a byte of every one. */
const MANY = 1 / 5;

/** A text under its seal. Put together in place: some are as large as the manifest of a large archive. */
function sealed(text: string): Buffer {
	const sample = text.slice(0, SAMPLE);
	const many = (sample.match(wide)?.length ?? 0) > sample.length * MANY;
	const first = many ? "2" : "1";
	const written = many ? text : text.replace(wide, escaped);
	const width = many ? 2 : 1;
	const bytes = Buffer.allocUnsafe(SEAL + width * (1 + written.length));
	bytes.write(first, SEAL, encodings[first]);
	bytes.write(written, SEAL + width, encodings[first]);
	bytes.write(`${seal(bytes.subarray(SEAL))}\n`, 0, "latin1");
	return bytes;
}

/** Writes a value to a file of the cache, under a checksum: a byte that changed in JSON may leave it valid, with another headline. */
export function writeSealed(path: string, value: unknown): void {
	writeWhole(path, sealed(JSON.stringify(value)));
}

/** The value in a file; nothing when the file is missing or not as it was written. */
export function readSealed<T>(path: string): T | undefined {
	try {
		const bytes = readFileSync(path);
		const content = bytes.subarray(SEAL);
		if (bytes.toString("latin1", 0, SEAL) !== `${seal(content)}\n`) return undefined;
		const first = String.fromCharCode(content[0] ?? 0) as keyof typeof encodings;
		const text = content.toString(encodings[first]);
		return JSON.parse(text.slice(1)) as T;
	} catch {
		// Missing, or no file: made anew.
		return undefined;
	}
}
