/** `[offset, end)` of each run of bytes to keep, or bytes to put in their place. */
type Kept = (Uint8Array | [from: number, to: number])[];

const latin = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));

/** How the camera was held (1 to 8, Exif tag 0x0112), read from an Exif block that begins at `at` with its byte order. */
function orientation(bytes: Uint8Array, at: number, end: number): number {
	const view = new DataView(bytes.buffer, bytes.byteOffset + at, end - at);
	if (view.byteLength < 10) return 1;
	const little = view.getUint16(0) === 0x4949;
	const directory = view.getUint32(4, little);
	if (directory + 2 > view.byteLength) return 1;
	for (let i = 0; i < view.getUint16(directory, little); i++) {
		const entry = directory + 2 + 12 * i;
		if (entry + 12 > view.byteLength) return 1;
		if (view.getUint16(entry, little) === 0x0112) return view.getUint16(entry + 8, little);
	}
	return 1;
}

/** A JPEG segment that says nothing but how the camera was held. */
function orientationSegment(value: number): Uint8Array {
	const exif = [0x45, 0x78, 0x69, 0x66, 0, 0];
	const header = [0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8];
	const directory = [0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, value, 0, 0, 0, 0, 0, 0];
	const content = [...exif, ...header, ...directory];
	return Uint8Array.from([0xff, 0xe1, 0, content.length + 2, ...content]);
}

// ITU T.81: markers begin with 0xFF; what follows a start of scan (DA) is data in which FF is followed by 00 or D0–D7.
function jpeg(bytes: Uint8Array): Kept | undefined {
	const kept: Kept = [[0, 2]];
	let at = 2;
	while (at + 4 <= bytes.length) {
		if (bytes[at] !== 0xff) return undefined;
		const marker = bytes[at + 1] ?? 0;
		if (marker === 0xff) {
			at++;
			continue;
		}
		const end = at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
		if (end > bytes.length) return undefined;
		const name = latin(bytes, at + 4, Math.min(end, at + 15));
		if (marker === 0xe1 && name.startsWith("Exif\0")) {
			const held = orientation(bytes, at + 10, end);
			if (held >= 2 && held <= 8) kept.push(orientationSegment(held));
		}
		const application = marker >= 0xe0 && marker <= 0xef;
		// JFIF, the colour profile and Adobe's note on colours; everything else that programs add goes.
		if (application ? marker === 0xe0 || marker === 0xee || name.startsWith("ICC_PROFILE") : marker !== 0xfe)
			kept.push([at, end]);
		at = end;
		if (marker !== 0xda) continue;
		const data = at;
		for (at = bytes.indexOf(0xff, at); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
			const next = bytes[at + 1] ?? 0;
			if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) break;
		}
		if (at === -1) return undefined;
		const last = bytes[at + 1] === 0xd9;
		kept.push([data, last ? at + 2 : at]);
		// A telephone puts a film or a second picture behind the first.
		if (last) return kept;
	}
	return undefined;
}

function png(bytes: Uint8Array): Kept | undefined {
	const kept: Kept = [[0, 8]];
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	for (let at = 8; at + 12 <= bytes.length; ) {
		const end = at + 12 + view.getUint32(at);
		if (end > bytes.length) return undefined;
		const name = latin(bytes, at + 4, at + 8);
		if (!/^(eXIf|tEXt|zTXt|iTXt|tIME)$/.test(name)) kept.push([at, end]);
		if (name === "IEND") return kept;
		at = end;
	}
	return undefined;
}

function webp(bytes: Uint8Array): Kept | undefined {
	const kept: Kept = [];
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	let length = 4;
	for (let at = 12; at + 8 <= bytes.length; ) {
		const size = view.getUint32(at + 4, true);
		const end = at + 8 + size + (size % 2);
		if (end > bytes.length) return undefined;
		const name = latin(bytes, at, at + 4);
		if (name !== "EXIF" && name !== "XMP ") {
			const chunk = bytes.slice(at, end);
			// Its flags say that there are Exif (8) and XMP (4) further on.
			if (name === "VP8X") chunk[8] = (chunk[8] ?? 0) & ~0x0c;
			kept.push(chunk);
			length += chunk.length;
		}
		at = end;
	}
	const head = bytes.slice(0, 12);
	new DataView(head.buffer).setUint32(4, length, true);
	return kept.length > 0 ? [head, ...kept] : undefined;
}

// GIF89a §23–26: extensions are an introducer, a label and sub-blocks that end with an empty one.
function gif(bytes: Uint8Array): Kept | undefined {
	const table = (flags = 0) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
	const afterBlocks = (start: number) => {
		let at = start;
		for (let size = bytes[at]; size; size = bytes[at]) at += size + 1;
		return at + 1;
	};
	let at = 13 + table(bytes[10]);
	const kept: Kept = [[0, at]];
	while (at < bytes.length) {
		const start = at;
		if (bytes[at] === 0x3b) return [...kept, [at, at + 1]];
		const image = bytes[at] === 0x2c;
		if (!image && bytes[at] !== 0x21) return undefined;
		at = afterBlocks(image ? at + 11 + table(bytes[at + 9]) : at + 2);
		const label = bytes[start + 1];
		// How long a frame stands, and how often the film runs; comments and what programs add go.
		const looping = label === 0xff && /^(NETSCAPE2\.0|ANIMEXTS1\.0)$/.test(latin(bytes, start + 3, start + 14));
		if (image || label === 0xf9 || looping) kept.push([start, at]);
	}
	return undefined;
}

function join(bytes: Uint8Array, kept: Kept): Uint8Array {
	const parts = kept.map((part) => (part instanceof Uint8Array ? part : bytes.subarray(...part)));
	const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		joined.set(part, at);
		at += part.length;
	}
	return joined;
}

/**
 * A JPEG, PNG, WebP or GIF without what cameras and programs write beside the picture, above all the place where it was
 * taken. Its pixels, colours and orientation stay, bit by bit. Nothing when it is none of the four, or damaged. Pure.
 */
export function withoutMetadata(bytes: Uint8Array): Uint8Array | undefined {
	const kept =
		bytes[0] === 0xff && bytes[1] === 0xd8
			? jpeg(bytes)
			: latin(bytes, 0, 8) === "\x89PNG\r\n\x1a\n"
				? png(bytes)
				: latin(bytes, 0, 4) === "RIFF" && latin(bytes, 8, 12) === "WEBP"
					? webp(bytes)
					: latin(bytes, 0, 4) === "GIF8"
						? gif(bytes)
						: undefined;
	return kept && join(bytes, kept);
}
