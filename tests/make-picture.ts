import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";

function chunk(name: string, data: Buffer): Buffer {
	const named = Buffer.concat([Buffer.from(name, "latin1"), data]);
	const frame = Buffer.alloc(8);
	frame.writeUInt32BE(data.length, 0);
	frame.writeUInt32BE(crc32(named), 4);
	return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}

/** A PNG of one colour, `[red, green, blue]`; `more` chunks stand before its data. */
export function makePng(
	width: number,
	height: number,
	colour: readonly number[],
	more: Record<string, string | Buffer> = {},
): Buffer {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, 2, 0, 0, 0], 8);
	const row = Buffer.concat([Buffer.of(0), Buffer.concat(Array.from({ length: width }, () => Buffer.from(colour)))]);
	return Buffer.concat([
		Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
		chunk("IHDR", header),
		...Object.entries(more).map(([name, data]) => chunk(name, Buffer.from(data))),
		chunk("IDAT", deflateSync(Buffer.concat(Array.from({ length: height }, () => row)))),
		chunk("IEND", Buffer.alloc(0)),
	]);
}

/** A JPEG as a telephone writes it: with a place, a name, and the side that is up. */
export function makePhoto(width: number, height: number, orientation = 1): Promise<Buffer> {
	return sharp({ create: { width, height, channels: 3, background: { r: 180, g: 60, b: 40 } } })
		.withExif({
			IFD0: { Artist: "Ann Secret", Orientation: String(orientation) },
			IFD3: { GPSLatitudeRef: "N", GPSLatitude: "51/1 30/1 0/1" },
		})
		.withMetadata({ orientation })
		.jpeg()
		.toBuffer();
}

/** A GIF of two frames, with a comment. */
export function makeMovingGif(comment: string): Buffer {
	const frame = (data: number) => [0x21, 0xf9, 4, 0, 10, 0, 0, 0, 0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, data, 1, 0];
	return Buffer.concat([
		Buffer.from("GIF89a", "latin1"),
		Buffer.of(1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255),
		Buffer.of(0x21, 0xff, 11),
		Buffer.from("NETSCAPE2.0", "latin1"),
		Buffer.of(3, 1, 0, 0, 0),
		Buffer.of(0x21, 0xfe, comment.length),
		Buffer.from(comment, "latin1"),
		Buffer.of(0, ...frame(0x44), ...frame(0x4c), 0x3b),
	]);
}
