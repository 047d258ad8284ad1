import type { UserConfig } from "@11ty/eleventy";
import { newsArchive } from "./src/eleventy/news-archive.ts";
import type { Settings } from "./src/settings.ts";

/** This archive. Every setting is explained where `Settings` is defined, in src/settings.ts. */
export const settings: Settings = {
	title: "The Backfile",
	tagline: "Six decades of arms control between Washington and Moscow",
	colophon: "A demonstration archive. Texts under CC BY 4.0.",
	language: "en",
	timeZone: "America/New_York",
};

export default (eleventy: UserConfig) => newsArchive(eleventy, settings);
