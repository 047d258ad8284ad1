import { checkDrawing, type Fault } from "./check-drawing.ts";
import { MOST_PIXELS, openPicture } from "./image-library.ts";
import { withoutMetadata } from "./without-metadata.ts";

/** What one look at a picture's bytes tells. */
export interface PictureFacts {
	/** Only a `still` one is encoded for pages. */
	kind: "still" | "moving" | "drawing";
	/** In pixels, turned upright. */
	width?: number;
	height?: number;
	/** Set where metadata cannot be taken out, so that it is published only encoded anew. */
	anew?: true;
	/** Places in the picture's own file that keep it from being shown. */
	faults?: Fault[];
	/** What keeps it from being shown as a whole. */
	wrong?: { message: string; hint: string };
}

const formats = new Set(["jpeg", "png", "webp", "gif", "heif"]);

// Animated PNG: the control chunk stands before the first data.
function isMovingPng(bytes: Uint8Array): boolean {
	const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 65_536));
	const at = head.indexOf("acTL", 0, "latin1");
	return at !== -1 && at < head.indexOf("IDAT", 0, "latin1");
}

/** Looks at a picture, and decodes it once, so that one that is cut short is known before anything is written. */
export async function examinePicture(path: string, bytes: Uint8Array): Promise<PictureFacts> {
	if (/\.svg$/i.test(path)) {
		const { size, faults } = checkDrawing(bytes);
		return { kind: "drawing", ...size, ...(faults.length > 0 && { faults }) };
	}
	try {
		const { format, pages = 1, autoOrient } = await (await openPicture(bytes, { limitInputPixels: false })).metadata();
		const { width, height } = autoOrient;
		if (!formats.has(format)) throw new Error(`Pictures of the format ${format} are not shown`);
		const moving = pages > 1 || (format === "png" && isMovingPng(bytes));
		const bare = withoutMetadata(bytes);
		const facts: PictureFacts = { kind: moving ? "moving" : "still", width, height, ...(!bare && { anew: true }) };
		if (width * height > MOST_PIXELS)
			return {
				...facts,
				wrong: {
					message: `this picture is too large: ${width} by ${height} pixels`,
					hint: `make it smaller; the most is ${MOST_PIXELS / 1e6} megapixels`,
				},
			};
		if (moving && !bare) throw new Error("The picture is cut short");
		if (!moving) await (await openPicture(bytes)).resize(16).raw().toBuffer();
		return facts;
	} catch {
		// The library's own words ("VipsJpeg: Premature end of input file") help no archivist.
		return {
			kind: "still",
			wrong: {
				message: "this picture is damaged, or not what its name says",
				hint: "open it in a picture program and save it again as JPEG, PNG, WebP, AVIF or GIF",
			},
		};
	}
}
