import { createHash } from "node:crypto";

/** 132 bits of SHA-256 in 22 characters that are safe in file names and addresses. */
export function hash(content: string | Uint8Array): string {
	return createHash("sha256").update(content).digest("base64url").slice(0, 22);
}
