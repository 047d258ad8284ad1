import { createHash, hash as digest } from "node:crypto";

/** 132 bits of SHA-256 in 22 characters that are safe in file names and addresses. */
export function hash(content: string | Uint8Array): string {
	return digest("sha256", content, "base64url").slice(0, 22);
}

/** The id that git gives to a file of these bytes, in a repository of the usual kind (SHA-1). */
export function blobId(bytes: Uint8Array): string {
	return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

/** Bit `index` (0 to 255) of the SHA-256 of a text: a coin that always falls the same way. */
export function hashBit(text: string, index: number): 0 | 1 {
	const byte = createHash("sha256").update(text).digest()[index >> 3] ?? 0;
	return (byte >> (7 - (index & 7))) & 1 ? 1 : 0;
}

/** A whole number from 0 to 2³² − 1 from the SHA-256 of a text. */
export function hashNumber(text: string): number {
	return createHash("sha256").update(text).digest().readUInt32BE();
}
