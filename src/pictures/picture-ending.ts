const latin = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));

/** The file ending of a picture by what its bytes begin with; nothing for what is none of the kinds that pages show. */
export function pictureEnding(bytes: Uint8Array): "jpg" | "png" | "gif" | "webp" | "avif" | "svg" | undefined {
	if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return "jpg";
	if (latin(bytes, 0, 8) === "\x89PNG\r\n\x1a\n") return "png";
	if (/^GIF8[79]a/.test(latin(bytes, 0, 6))) return "gif";
	if (/^RIFF.{4}WEBP/s.test(latin(bytes, 0, 12))) return "webp";
	if (/^ftyp(?:avif|avis|mif1)/.test(latin(bytes, 4, 12)) && /avif/.test(latin(bytes, 8, 64))) return "avif";
	const text = new TextDecoder().decode(bytes.subarray(0, 4096));
	return /^\s*<(?!!doctype html|html)/i.test(text) && /<svg[\s>]/.test(text) ? "svg" : undefined;
}
