import sharp from "sharp";
import { expect, test } from "vitest";
import { examinePicture } from "../../src/pictures/examine-picture.ts";
import { makeMovingGif, makePhoto, makePng } from "../make-picture.ts";

const damaged = {
	message: "this picture is damaged, or not what its name says",
	hint: "open it in a picture program and save it again as JPEG, PNG, WebP, AVIF or GIF",
};

test("a still picture has the size that it has when it is upright", async () => {
	expect(await examinePicture("a.jpg", await makePhoto(30, 20))).toEqual({ kind: "still", width: 30, height: 20 });
	expect(await examinePicture("a.jpg", await makePhoto(30, 20, 6))).toEqual({ kind: "still", width: 20, height: 30 });
});

test("pictures that move are known by their frames", async () => {
	const gif = makeMovingGif("x");
	expect(await examinePicture("a.gif", gif)).toEqual({ kind: "moving", width: 1, height: 1 });
	const webp = await sharp(gif, { animated: true }).webp().toBuffer();
	expect(await examinePicture("a.webp", webp)).toEqual({ kind: "moving", width: 1, height: 1 });
	const png = makePng(2, 2, [1, 2, 3], { acTL: Buffer.of(0, 0, 0, 1, 0, 0, 0, 0) });
	expect(await examinePicture("a.png", png)).toEqual({ kind: "moving", width: 2, height: 2 });
});

test("a drawing is checked by what is in it", async () => {
	const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 6"><script/></svg>';
	expect(await examinePicture("a.svg", Buffer.from(svg))).toMatchObject({
		kind: "drawing",
		width: 9,
		height: 6,
		faults: [{ value: "<script>" }],
	});
});

test.each([
	["text", Buffer.from("no picture")],
	["nothing", Buffer.alloc(0)],
	["a drawing", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
	["half a moving picture", makeMovingGif("x").subarray(0, 60)],
	["half a PNG", makePng(40, 40, [1, 2, 3]).subarray(0, 70)],
])("%s under the name of a picture is damaged", async (_, bytes) => {
	expect((await examinePicture("a.jpg", bytes)).wrong).toEqual(damaged);
});

test("a photograph that was cut short is damaged, although its size can be read", async () => {
	const whole = await sharp({
		create: {
			width: 400,
			height: 400,
			channels: 3,
			background: "red",
			noise: { type: "gaussian", mean: 99, sigma: 30 },
		},
	})
		.jpeg()
		.toBuffer();
	expect((await examinePicture("a.jpg", whole)).wrong).toBeUndefined();
	expect((await examinePicture("a.jpg", whole.subarray(0, whole.length / 2))).wrong).toEqual(damaged);
});

test("a picture of more than eighty megapixels is refused before it is decoded", async () => {
	const bytes = await sharp({
		create: { width: 10_000, height: 10_000, channels: 3, background: "red" },
		limitInputPixels: false,
	})
		.png()
		.toBuffer();
	expect((await examinePicture("a.png", bytes)).wrong).toEqual({
		message: "this picture is too large: 10000 by 10000 pixels",
		hint: "make it smaller; the most is 80 megapixels",
	});
});
