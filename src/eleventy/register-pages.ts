import type { UserConfig } from "@11ty/eleventy";
import { outputPath } from "../archive/addresses.ts";
import type { PageSpec } from "../pages/page-spec.ts";
import type { Sheet, Site } from "../pages/props/sheet.ts";
import { layout } from "./layouts.ts";

/** Pages to print, and what they are printed with. */
export interface Sheets {
	specs: readonly PageSpec[];
	/** Absent when there is nothing to print. */
	site: Site | undefined;
	html: (body: string) => string;
}

/**
 * One template, paginated over all sheets. They are asked for anew at each build.
 *
 * @param failed is called when a page cannot be printed: Eleventy tells nobody that a build has failed
 */
export function registerPages(
	eleventy: UserConfig,
	sheets: () => Promise<Sheets>,
	failed: () => Promise<void> = async () => {},
): void {
	// Nothing on disk is a template: articles are data, and layouts are called by name.
	eleventy.setTemplateFormats(["11ty.js"]);
	eleventy.setUseGitIgnore(false);
	eleventy.setInputDirectory("layouts");
	let printing: Promise<Sheets> | undefined;
	eleventy.on("eleventy.before", () => {
		printing = undefined;
	});
	const given = () => {
		printing ??= sheets();
		return printing;
	};
	// Eleventy holds what it has rendered until its end: bytes lie outside of the heap, and no collector moves them about.
	const utf8 = new TextEncoder();
	eleventy.addTransform("bytes", (page: Uint8Array) => Buffer.from(page.buffer, page.byteOffset, page.byteLength));
	// Arrays pass through Eleventy's data by reference; anything else would be copied for each page.
	eleventy.addGlobalData("sheets", async () => (await given()).specs);
	eleventy.addTemplate(
		"sheets.11ty.js",
		{
			async render({ sheet }: { sheet: PageSpec }) {
				try {
					const [render, { site, html }] = await Promise.all([layout(sheet.layout), given()]);
					if (!site) throw new Error("There is no site for it to stand in");
					return utf8.encode(render({ page: sheet.props, site, html } as Sheet<never>));
				} catch (cause) {
					await failed();
					throw new Error(`The page ${sheet.url} cannot be printed with the layout ${sheet.layout}`, { cause });
				}
			},
		},
		{
			pagination: { data: "sheets", size: 1, alias: "sheet" },
			permalink: ({ sheet }: { sheet: PageSpec }) => outputPath(sheet.url),
			eleventyExcludeFromCollections: true,
			layout: false,
		},
	);
}
