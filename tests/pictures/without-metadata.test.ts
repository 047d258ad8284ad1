import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { withoutMetadata } from "../../src/pictures/without-metadata.ts";
import { makeMovingGif, makePng } from "../make-picture.ts";

const letters = (text: string) => [...text].map((c) => c.charCodeAt(0));
const segment = (marker: number, content: number[]) => [
	0xff,
	marker,
	(content.length + 2) >> 8,
	(content.length + 2) & 255,
	...content,
];

/** An Exif block with the orientation 6 and a place, in either byte order. */
function exif(little: boolean): number[] {
	const two = (n: number) => (little ? [n & 255, n >> 8] : [n >> 8, n & 255]);
	const four = (n: number) => (little ? [...two(n), 0, 0] : [0, 0, ...two(n)]);
	const entry = (tag: number, type: number, value: number[]) => [...two(tag), ...two(type), ...four(1), ...value];
	return [
		...letters("Exif\0\0"),
		...letters(little ? "II" : "MM"),
		...two(42),
		...four(8),
		...two(2),
		...entry(0x0112, 3, [...two(6), 0, 0]),
		...entry(0x8825, 4, four(50)),
		...four(0),
		...letters("GPS 48.2 N 16.4 E"),
	];
}

const start = [0xff, 0xd8];
const jfif = segment(0xe0, letters("JFIF\0..."));
const profile = segment(0xe2, letters("ICC_PROFILE\0..."));
const scan = [...segment(0xda, [1, 1, 0, 0, 63, 0]), 1, 0xff, 0, 2, 0xff, 0xd3, 3];
const tables = segment(0xc4, [9, 9]);
const end = [0xff, 0xd9];

describe("a JPEG", () => {
	test.each([true, false])("keeps its pixels, colours and orientation only (little-endian: %s)", (little) => {
		const xmp = segment(0xe1, letters("http://ns.adobe.com/xap/1.0/\0GPS"));
		const comment = segment(0xfe, letters("GPS"));
		const preview = segment(0xe2, letters("MPF\0GPS"));
		const given = [
			start,
			jfif,
			segment(0xe1, exif(little)),
			xmp,
			profile,
			preview,
			comment,
			tables,
			scan,
			tables,
			scan,
		];
		const clean = withoutMetadata(Uint8Array.from([...given.flat(), ...end, ...letters("a film with GPS behind it")]));
		const held = segment(0xe1, [
			...letters("Exif\0\0MM\0*"),
			0,
			0,
			0,
			8,
			0,
			1,
			1,
			0x12,
			0,
			3,
			0,
			0,
			0,
			1,
			0,
			6,
			0,
			0,
			0,
			0,
			0,
			0,
		]);
		expect([...(clean ?? [])]).toEqual([start, jfif, held, profile, tables, scan, tables, scan, end].flat());
	});

	test("that is cut short is damaged", () => {
		const whole = [start, jfif, tables, scan, end].flat();
		for (let length = 0; length < whole.length; length++)
			expect(withoutMetadata(Uint8Array.from(whole.slice(0, length)))).toBe(undefined);
		expect(withoutMetadata(Uint8Array.from(whole))).toEqual(Uint8Array.from(whole));
	});
});

test("a PNG keeps what is no text, time or Exif", () => {
	const chunk = (name: string, content: number[]) => [
		0,
		0,
		0,
		content.length,
		...letters(name),
		...content,
		1,
		2,
		3,
		4,
	];
	const signature = letters("\x89PNG\r\n\x1a\n");
	const given = [
		chunk("IHDR", [1]),
		chunk("eXIf", letters("GPS")),
		chunk("iTXt", letters("GPS")),
		chunk("IDAT", [2, 3]),
	];
	const clean = withoutMetadata(
		Uint8Array.from([...signature, ...given.flat(), ...chunk("IEND", []), ...letters("GPS")]),
	);
	expect([...(clean ?? [])]).toEqual([signature, given[0], given[3], chunk("IEND", [])].flat());
});

test("a WebP keeps what is no Exif or XMP, and says so", () => {
	const chunk = (name: string, content: number[]) => [
		...letters(name),
		content.length,
		0,
		0,
		0,
		...content,
		...(content.length % 2 ? [0] : []),
	];
	const file = (chunks: number[][]) => [
		...letters("RIFF"),
		chunks.flat().length + 4,
		0,
		0,
		0,
		...letters("WEBP"),
		...chunks.flat(),
	];
	const pixels = chunk("VP8 ", [7, 8, 9]);
	const given = file([
		chunk("VP8X", [0x2c, 0, 0, 0]),
		pixels,
		chunk("EXIF", letters("GPS")),
		chunk("XMP ", letters("GPS")),
	]);
	expect([...(withoutMetadata(Uint8Array.from(given)) ?? [])]).toEqual(file([chunk("VP8X", [0x20, 0, 0, 0]), pixels]));
});

describe("a picture that moves", async () => {
	const gif = makeMovingGif("by Ann Secret");
	const chunks = { tEXt: "Author\0Ann Secret", acTL: Buffer.of(0, 0, 0, 1, 0, 0, 0, 0) };
	test.each([
		["GIF", gif],
		[
			"WebP",
			await sharp(gif, { animated: true })
				.withExif({ IFD0: { Artist: "Ann Secret" } })
				.webp()
				.toBuffer(),
		],
		["PNG", makePng(3, 2, [1, 2, 3], chunks)],
	])("as %s moves on, without its maker's name", async (_, bytes) => {
		expect(bytes.includes("Ann Secret")).toBe(true);
		const bare = Buffer.from(withoutMetadata(bytes) ?? []);
		expect(bare.includes("Ann Secret")).toBe(false);
		const seen = async (of: Buffer) => {
			const { pages, loop, delay } = await sharp(of).metadata();
			return { pages, loop, delay, pixels: await sharp(of, { animated: true }).raw().toBuffer() };
		};
		expect(await seen(bare)).toEqual(await seen(bytes));
		expect(withoutMetadata(bytes.subarray(0, bytes.length - (bytes === gif ? 3 : bytes.length / 2)))).toBe(undefined);
	});
});

test("anything else is none of the four, and no bytes make it fail", () => {
	expect(withoutMetadata(Uint8Array.from(letters("<svg/>")))).toBe(undefined);
	const heads = [
		[0xff, 0xd8, 0xff, 0xe1],
		letters("\x89PNG\r\n\x1a\n"),
		letters("RIFF....WEBPVP8X"),
		letters("GIF89a"),
		[],
	];
	fc.assert(
		fc.property(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 60 }), (head, rest) => {
			withoutMetadata(Uint8Array.from([...head, ...rest]));
		}),
	);
});
