import sharp from "sharp";
import { expect, test } from "vitest";
import { pictureEnding } from "../../src/pictures/picture-ending.ts";
import { makeMovingGif, makePng } from "../make-picture.ts";

const still = () => sharp(makePng(4, 4, [9, 99, 9]));
const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';

test.each([
	["a PNG", "png", async () => makePng(4, 4, [9, 99, 9])],
	["a JPEG", "jpg", () => still().jpeg().toBuffer()],
	["a WebP", "webp", () => still().webp().toBuffer()],
	["an AVIF", "avif", () => still().avif().toBuffer()],
	["a GIF", "gif", async () => makeMovingGif("x")],
	["a drawing", "svg", async () => Buffer.from(svg)],
	["a drawing with a head", "svg", async () => Buffer.from(`\ufeff<?xml version="1.0"?>\n<!-- by hand -->\n${svg}`)],
	["a page that holds a drawing", undefined, async () => Buffer.from(`<!DOCTYPE html><html><body>${svg}`)],
	["a TIFF", undefined, () => still().tiff().toBuffer()],
	["a text", undefined, async () => Buffer.from("Not found")],
	["nothing", undefined, async () => Buffer.alloc(0)],
] as const)("%s ends in %s", async (_title, ending, make) => {
	expect(pictureEnding(await make())).toBe(ending);
});
