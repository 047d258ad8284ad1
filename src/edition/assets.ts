import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { build } from "esbuild";
import type { FoundFiles } from "../disk/scan-folder.ts";
import { hash } from "../text/hash.ts";
import type { Gathered } from "./gather.ts";
import { publishedBytes } from "./linked-files.ts";

const theme = resolve("layouts/theme");

/** A file of the site that is not rendered: copied, or bundled from the theme's scripts. */
export interface Asset {
	path: string;
	key: string;
	source: { file: string } | { bytes: Uint8Array } | { make: () => Uint8Array };
	/** The file in the folder of articles, for messages. */
	origin?: string;
}

/** Scripts of the theme by the name under which pages load them. */
const scripts = {
	article: "article/main.ts",
	search: "search/main.ts",
	"on-this-day": "on-this-day.ts",
	"search-worker": "search/worker.ts",
};

async function bundle(): Promise<Asset[]> {
	const { outputFiles } = await build({
		entryPoints: Object.fromEntries(Object.entries(scripts).map(([name, file]) => [name, join(theme, file)])),
		bundle: true,
		minify: true,
		format: "esm",
		target: "es2022",
		charset: "utf8",
		legalComments: "none",
		write: false,
		outdir: "/",
		logLevel: "silent",
	});
	return outputFiles.map(({ path, contents }) => ({
		path: `assets/${path.replace(/^.*[\\/]/, "")}`,
		key: hash(contents),
		source: { bytes: contents },
	}));
}

async function styles(): Promise<Asset> {
	const { outputFiles } = await build({
		entryPoints: [join(theme, "style.css")],
		bundle: true,
		minify: true,
		write: false,
		logLevel: "silent",
		charset: "utf8",
	});
	const bytes = outputFiles[0]?.contents ?? new Uint8Array();
	return { path: "assets/style.css", key: hash(bytes), source: { bytes } };
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

/** Stylesheet, scripts, masthead, icon, pictures and linked files. Their addresses stay the same, so that a changed one dirties no page. */
export async function gatherAssets(
	root: string,
	{ found, pictures, linked }: Pick<Gathered, "found" | "pictures" | "linked">,
): Promise<Asset[]> {
	const file = (path: string, source: string): Asset => ({
		path,
		key: hash(readFileSync(source)),
		source: { file: source },
	});
	const furniture = furnitureAddresses(found);
	return [
		await styles(),
		...(await bundle()),
		file(furniture.icon.slice(1), found.icon ? join(root, found.icon.path) : join(theme, "icon.svg")),
		...(found.masthead && furniture.masthead
			? [file(furniture.masthead.slice(1), join(root, found.masthead.path))]
			: []),
		...pictures
			.filter(({ path }) => !linked.files.some((file) => file.path === path))
			.map(
				({ path, hash: key }): Asset => ({
					path: path.normalize("NFC"),
					key,
					source: { file: join(root, path) },
					origin: path,
				}),
			),
		...linked.files.map(
			(linkedFile): Asset => ({
				path: linkedFile.address,
				key: linkedFile.hash,
				source: { make: () => publishedBytes(root, linkedFile) },
				origin: linkedFile.path,
			}),
		),
	];
}

/** Puts an asset into the folder that is being made ready. */
export function stageAsset(asset: Asset, staging: string): void {
	const target = join(staging, asset.path);
	if (!existsSync(dirname(target))) mkdirSync(dirname(target), { recursive: true });
	if ("file" in asset.source) copyFileSync(asset.source.file, target);
	else writeFileSync(target, "make" in asset.source ? asset.source.make() : asset.source.bytes);
}
