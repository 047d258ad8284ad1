import type { UserConfig } from "@11ty/eleventy";
import { outputPath } from "../archive/addresses.ts";
import type { PageSpec } from "../pages/page-spec.ts";
import type { Sheet, Site } from "../pages/props/sheet.ts";
import { groupBy } from "../text/group-by.ts";
import { layout } from "./layouts.ts";

/** Pages to print, and what they are printed with. */
export interface Sheets {
	specs: readonly PageSpec[];
	/** Absent when there is nothing to print. */
	site: Site | undefined;
	html: (body: string) => string;
}

/** One template for each kind of page, paginated over its sheets. `pages` is asked anew at each build. */
export function registerPages(eleventy: UserConfig, names: Iterable<string>, sheets: () => Promise<Sheets>): void {
	// Nothing on disk is a template: articles are data, and layouts are called by name.
	eleventy.setTemplateFormats(["11ty.js"]);
	eleventy.setUseGitIgnore(false);
	eleventy.setInputDirectory("layouts");
	let current: Promise<Map<string, PageSpec[]>> | undefined;
	let printing: Sheets | undefined;
	const byLayout = () => {
		current ??= sheets().then((given) => {
			printing = given;
			return groupBy(given.specs, (spec) => spec.layout);
		});
		return current;
	};
	eleventy.on("eleventy.after", () => {
		current = undefined;
	});
	// Eleventy holds what it has rendered until its end: bytes lie outside of the heap, and no collector moves them about.
	const utf8 = new TextEncoder();
	eleventy.addTransform("bytes", (page: Uint8Array) => Buffer.from(page.buffer, page.byteOffset, page.byteLength));
	for (const name of names) {
		const list = `sheets:${name}`;
		// Arrays pass through Eleventy's data by reference; anything else would be copied for each page.
		eleventy.addGlobalData(list, async () => (await byLayout()).get(name) ?? []);
		eleventy.addTemplate(
			`${name}.11ty.js`,
			{
				async render({ sheet }: { sheet: PageSpec }) {
					const render = await layout(name);
					if (!printing?.site) throw new Error("A page was rendered before its sheets were there");
					return utf8.encode(
						render({
							page: sheet.props,
							site: printing.site,
							html: printing.html,
						} as Sheet<never>),
					);
				},
			},
			{
				pagination: { data: list, size: 1, alias: "sheet" },
				permalink: ({ sheet }: { sheet: PageSpec }) => outputPath(sheet.url),
				eleventyExcludeFromCollections: true,
				layout: false,
			},
		);
	}
}
