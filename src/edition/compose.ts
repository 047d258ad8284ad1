import { outputPath } from "../archive/addresses.ts";
import { publishedTexts } from "../archive/archive.ts";
import { renderers } from "../feeds/renderers.ts";
import { allPages } from "../pages/all-pages.ts";
import type { Desk } from "../pages/desk.ts";
import type { PageSpec } from "../pages/page-spec.ts";
import type { Site } from "../pages/props/sheet.ts";
import { type Furniture, site as siteOf } from "../pages/site.ts";
import { checkAddresses } from "../plan/check-addresses.ts";
import { checkAliases } from "../plan/check-aliases.ts";
import { checkLinks } from "../plan/check-links.ts";
import { pageKey } from "../plan/page-key.ts";
import type { Wanted } from "../plan/plan.ts";
import type { Problem } from "../problem.ts";
import { hash } from "../text/hash.ts";
import type { Asset } from "./assets.ts";
import type { Code } from "./code.ts";
import type { LinkedFiles } from "./linked-files.ts";

export interface WantedPage extends Wanted {
	spec: PageSpec;
}

/** The pages that the site is to have, and what each is made from. */
export interface Composition {
	site: Site;
	pages: WantedPage[];
	problems: Problem[];
}

/** Decides which pages there are. `files` are those that are no pages. Pure. */
export function compose(
	desk: Desk,
	furniture: Furniture,
	files: readonly Pick<Asset, "path" | "origin">[],
	linked: Pick<LinkedFiles, "refused" | "nearest">,
	code: Code,
): Composition {
	const site = siteOf(desk, furniture);
	const siteKey = hash(JSON.stringify(site));
	const specs = allPages(desk);
	// A page that is compared by its inputs is also made from the code and the settings that turn them into props.
	const { title, url, language, timeZone, editLink, reportLink, remotePictures } = desk.settings;
	const shaping = [title, url, language, timeZone, editLink, reportLink, remotePictures];
	const making = hash(JSON.stringify([code.pages, code.article, ...shaping]));
	const pages = specs.map((spec): WantedPage => {
		const layoutKey = code.layouts.get(spec.layout);
		if (layoutKey === undefined) throw new Error(`There is no layout ${spec.layout}`);
		const frame = Object.hasOwn(renderers, spec.layout) ? "" : siteKey;
		const codeKey = [layoutKey, frame, spec.inputs === undefined ? "" : making].join("\n");
		return { path: outputPath(spec.url), key: pageKey(spec, codeKey), spec };
	});
	const { archive } = desk;
	const published = [...archive.dated, ...archive.undated];
	const claims = [...specs, ...files.map(({ path, ...file }) => ({ url: `/${path}`, layout: "file", ...file }))];
	return {
		site,
		pages,
		problems: [
			...checkAddresses(claims),
			...checkAliases(published, claims),
			...checkLinks(publishedTexts(archive), claims, published, linked),
		],
	};
}
