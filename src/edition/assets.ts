import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { plateAddress, plateFormats, plateWidths } from "../archive/plate.ts";
import type { FoundFiles } from "../disk/scan-folder.ts";
import type { FoundFile } from "../disk/walk-folder.ts";
import { encodeOwn, encodePicture } from "../pictures/encode-picture.ts";
import { withoutMetadata } from "../pictures/without-metadata.ts";
import { hash } from "../text/hash.ts";
import { type Bundled, bundleTheme, themeFolder } from "./bundle-theme.ts";
import type { Gathered } from "./gather.ts";
import { publishedBytes } from "./linked-files.ts";
import { encodedKey, type ShownPicture } from "./pictures.ts";

/** A file of the site that is not rendered: copied, bundled from the theme's scripts, or encoded from a picture. */
export interface Asset {
	path: string;
	key: string;
	source:
		| { file: string }
		| { bytes: Uint8Array }
		| { make: () => Uint8Array }
		/** Takes long, and is kept by its key: equal keys mean equal bytes, on one platform. */
		| { develop: () => Promise<Uint8Array> };
	/** The file in the folder of articles, for messages. */
	origin?: string;
}

/** Addresses of the archive's own masthead and icon; they keep their file's ending. */
export function furnitureAddresses(found: FoundFiles): {
	masthead?: string;
	icon: string;
} {
	const ending = (path: string) => path.replace(/^.*\./, "");
	return {
		...(found.masthead && {
			masthead: `/assets/masthead.${ending(found.masthead.path)}`,
		}),
		icon: `/assets/icon.${found.icon ? ending(found.icon.path) : "svg"}`,
	};
}

/** A picture at an address of its own: a drawing as it is, any other without metadata. */
function ownAsset(root: string, { path, hash: key, facts }: ShownPicture, encoder: string, address: string): Asset {
	const file = join(root, path);
	const common = { path: address.slice(1), key, origin: path };
	if (facts.kind === "drawing") return { ...common, source: { file } };
	if (!facts.anew)
		return { ...common, source: { make: () => withoutMetadata(readFileSync(file)) ?? new Uint8Array() } };
	const ending = extname(path).slice(1).toLowerCase();
	return {
		...common,
		key: `${encodedKey(key, encoder)}.${ending}`,
		source: { develop: () => encodeOwn(readFileSync(file), ending) },
	};
}

/** A still picture in each format and width that pages offer. */
function encodedAssets(root: string, { path, hash: bytesHash, facts }: ShownPicture, encoder: string): Asset[] {
	const { kind, width = 0, height = 0 } = facts;
	if (kind !== "still") return [];
	const encoded = encodedKey(bytesHash, encoder);
	return plateWidths(width, height).flatMap((wide) =>
		plateFormats.map((format): Asset => {
			const address = plateAddress(encoded, wide, format);
			return {
				path: address.slice(1),
				key: address.slice(address.lastIndexOf("/") + 1),
				source: { develop: () => encodePicture(readFileSync(join(root, path)), wide, format) },
				origin: path,
			};
		}),
	);
}

/**
 * Stylesheet, scripts, masthead, icon, pictures and linked files. Their addresses stay the same, so that a changed one
 * dirties no page; but for encoded pictures, which are named by their content. `encoder` stands for the code that encodes.
 */
export async function gatherAssets(
	root: string,
	settings: Bundled,
	{ found, pictures, linked }: Pick<Gathered, "found" | "pictures" | "linked">,
	encoder: string,
): Promise<Asset[]> {
	const byPath = new Map(pictures.map((picture) => [picture.path, picture]));
	const { masthead, icon } = furnitureAddresses(found);
	const copy = (address: string, file: string): Asset => ({
		path: address.slice(1),
		key: hash(readFileSync(file)),
		source: { file },
	});
	const furnish = (address: string, { path }: FoundFile): Asset => {
		const picture = byPath.get(path);
		byPath.delete(path);
		return picture ? ownAsset(root, picture, encoder, address) : copy(address, join(root, path));
	};
	const furniture = [
		copy("/assets/land.svg", join(themeFolder, "land.svg")),
		found.icon ? furnish(icon, found.icon) : copy(icon, join(themeFolder, "icon.svg")),
		...(found.masthead && masthead ? [furnish(masthead, found.masthead)] : []),
	];
	const shown = [...byPath.values()].flatMap((picture) => [
		ownAsset(root, picture, encoder, `/${picture.path.normalize("NFC")}`),
		...encodedAssets(root, picture, encoder),
	]);
	const linkedFiles = linked.files.map(
		(file): Asset => ({
			path: file.address,
			key: file.hash,
			source: { make: () => publishedBytes(root, file) },
			origin: file.path,
		}),
	);
	// A picture may be shown and linked to; two files may hold the same picture.
	const once = new Map([...linkedFiles, ...shown].map((asset) => [asset.path, asset]));
	const bundles = (await bundleTheme(settings)).map(
		({ path, bytes }): Asset => ({ path, key: hash(bytes), source: { bytes } }),
	);
	return [...bundles, ...furniture, ...once.values()];
}

/** Puts an asset that need not be developed into the folder that is being made ready. */
export function stageAsset({ path, source }: Asset, staging: string): void {
	if ("develop" in source) return;
	const target = join(staging, path);
	if (!existsSync(dirname(target))) mkdirSync(dirname(target), { recursive: true });
	if ("file" in source) copyFileSync(source.file, target);
	else writeFileSync(target, "make" in source ? source.make() : source.bytes);
}
