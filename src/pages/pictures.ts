import { type Plate, plateAddress, plateFormats, plateWidths } from "../archive/plate.ts";
import { href } from "../article/address.ts";
import type { Article } from "../article/article.ts";
import type { Pointer } from "../article/body.ts";
import { loadedAddress } from "../article/remote-pictures.ts";
import type { Writing } from "./desk.ts";
import type { Picture, PictureFile } from "./props/pieces.ts";

type Shows = { pictures: readonly Pointer[] };

/** A picture of the archive's own as a page shows it: in every width and format that there is. */
function pictureFile(desk: Writing, path: string): PictureFile {
	const src = href(desk.settings.base, `/${path}`);
	const { width, height, encoded }: Plate = desk.plates.get(path) ?? {};
	if (width === undefined || height === undefined) return { src, sources: [] };
	const widths = encoded === undefined ? [] : plateWidths(width, height);
	const sources = plateFormats.flatMap((format) => {
		const set = widths.map((wide) => `${desk.href(plateAddress(encoded ?? "", wide, format))} ${wide}w`);
		return set.length > 0 ? [{ type: `image/${format}`, srcset: set.join(", ") }] : [];
	});
	return { src, width, height, sources };
}

/** The pictures that a body shows, each once. */
export function bodyPictures(desk: Writing, { pictures }: Shows): PictureFile[] {
	const paths = new Set(pictures.filter(({ line }) => line > 0).map(({ path }) => path));
	return [...paths].filter((path) => desk.plates.has(path)).map((path) => pictureFile(desk, path));
}

/** All that a page takes from its pictures: what its key must be made from. */
export function plates(desk: Writing, { pictures }: Shows): (Plate | null)[] {
	return pictures.map(({ path }) => desk.plates.get(path) ?? null);
}

function remotePicture({ settings }: Writing, written: string): Pick<Picture, "src" | "sources" | "remote"> {
	const { remotePictures } = settings;
	const loaded = loadedAddress(written, remotePictures === "keep" ? "link" : remotePictures);
	return { src: loaded ?? written, sources: [], remote: loaded === undefined ? "linked" : "loaded" };
}

/** The main picture of an article, or of a name by its vocabulary file. */
export function leadPicture(
	desk: Writing,
	{ image, pictures }: Pick<Article, "image" | "pictures">,
): Picture | undefined {
	if (!image) return undefined;
	const own = pictures.find(({ line }) => line === 0);
	return {
		...(own ? pictureFile(desk, own.path) : remotePicture(desk, image.src)),
		alt: image.alt,
		...(image.caption !== undefined && { caption: image.caption }),
		...(image.credit !== undefined && { credit: image.credit }),
	};
}
