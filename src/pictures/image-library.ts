import type { Sharp, SharpOptions } from "sharp";

/** Pictures with more pixels are refused: no reader's screen shows them, and decoding one can take half a gigabyte. */
export const MOST_PIXELS = 80_000_000;

const readable = ["Jpeg", "Png", "Webp", "Nsgif", "Heif"].map((name) => `VipsForeignLoad${name}`);

let library: Promise<typeof import("sharp").default> | undefined;

/** Opens the bytes of a picture. The library is loaded with the first: most builds have no new picture. */
export async function openPicture(bytes: Uint8Array, options: SharpOptions = {}): Promise<Sharp> {
	library ??= import("sharp").then(({ default: sharp }) => {
		sharp.cache(false);
		// One thread for each picture: two are at work at a time, and their bytes depend on nothing else.
		sharp.concurrency(1);
		sharp.block({ operation: ["VipsForeignLoad"] });
		sharp.unblock({ operation: readable });
		return sharp;
	});
	return (await library)(bytes, { limitInputPixels: MOST_PIXELS, failOn: "error", ...options });
}
