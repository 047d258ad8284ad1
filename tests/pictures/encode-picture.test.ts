import sharp from "sharp";
import { expect, test } from "vitest";
import { encodeOwn, encodePicture } from "../../src/pictures/encode-picture.ts";
import { makePhoto } from "../make-picture.ts";

const photo = await makePhoto(3000, 1500, 6);

test("the photograph of these tests says where and by whom it was taken", async () => {
	expect(photo.includes("Ann Secret")).toBe(true);
	expect((await sharp(photo).metadata()).exif).toBeDefined();
});

test.each(["avif", "webp"] as const)("%s: upright, in the width asked for, and without metadata", async (format) => {
	const bytes = await encodePicture(photo, 480, format);
	const { width, height, exif, xmp, iptc, icc, orientation } = await sharp(bytes).metadata();
	expect({ width, height, exif, xmp, iptc, icc, orientation }).toEqual({ width: 480, height: 960 });
	expect(bytes.includes("Ann Secret")).toBe(false);
});

test("the same picture gives the same bytes", async () => {
	for (const format of ["avif", "webp"] as const)
		expect(await encodePicture(photo, 300, format)).toEqual(await encodePicture(photo, 300, format));
});

test.each([
	["jpg", "jpeg"],
	["png", "png"],
	["gif", "gif"],
	["avif", "heif"],
])("%s: anew in its own format and size, without metadata", async (ending, format) => {
	const bytes = await encodeOwn(await makePhoto(40, 30, 6), ending);
	const { width, exif, orientation, ...rest } = await sharp(bytes).metadata();
	expect([rest.format, width, exif, orientation]).toEqual([format, 30, undefined, undefined]);
	expect(bytes.includes("Ann Secret")).toBe(false);
});
