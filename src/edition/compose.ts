import { outputPath } from "../archive/addresses.ts";
import { type Archive, publishedTexts } from "../archive/archive.ts";
import { renderers } from "../feeds/renderers.ts";
import { allPages } from "../pages/all-pages.ts";
import type { Desk } from "../pages/desk.ts";
import type { PageSpec } from "../pages/page-spec.ts";
import type { Site } from "../pages/props/sheet.ts";
import { type Claim, checkAddresses } from "../plan/check-addresses.ts";
import { checkAliases } from "../plan/check-aliases.ts";
import { checkLinks } from "../plan/check-links.ts";
import { pageKey } from "../plan/page-key.ts";
import type { Wanted } from "../plan/plan.ts";
import type { SiteFiles } from "../plan/site-files.ts";
import type { Problem } from "../problem.ts";
import { hash } from "../text/hash.ts";
import type { Asset } from "./assets.ts";
import type { Code } from "./code.ts";
import type { LinkedFiles } from "./linked-files.ts";

export interface WantedPage extends Wanted {
	spec: PageSpec;
}

/**
 * The pages that the site is to have, one after the other, with what each is made from. `site` is the frame of all;
 * `last` says what those are made from that nothing has touched since.
 */
export function* compose(desk: Desk, site: Site, code: Code, last: Pick<SiteFiles, "get">): Generator<WantedPage> {
	const siteKey = hash(JSON.stringify(site));
	// A page that is compared by its inputs is also made from the code and the settings that turn them into props.
	const { title, url, language, timeZone, editLink, reportLink, remotePictures } = desk.settings;
	const shaping = [title, url, language, timeZone, editLink, reportLink, remotePictures];
	const making = hash(JSON.stringify([code.pages, code.article, ...shaping]));
	for (const spec of allPages(desk)) {
		const layoutKey = code.layouts.get(spec.layout);
		if (layoutKey === undefined) throw new Error(`There is no layout ${spec.layout}`);
		const frame = Object.hasOwn(renderers, spec.layout) ? "" : siteKey;
		const codeKey = [layoutKey, frame, spec.inputs === undefined ? "" : making].join("\n");
		const path = outputPath(spec.url);
		// A file that is no page may have had the address of a page that is new.
		const record = spec.untouched ? last.get(path) : undefined;
		yield { path, key: (record?.page && record.key) || pageKey(spec, codeKey), spec };
	}
}

/** What cannot be said of one page alone: whether two claim one address, and where links lead. `files` are no pages. Pure. */
export function checkPages(
	archive: Archive,
	pages: readonly Claim[],
	files: readonly Pick<Asset, "path" | "origin">[],
	linked: Pick<LinkedFiles, "refused" | "nearest">,
): Problem[] {
	const published = [...archive.dated, ...archive.undated];
	const claims = [...pages, ...files.map(({ path, ...file }) => ({ url: `/${path}`, layout: "file", ...file }))];
	return [
		...checkAddresses(claims),
		...checkAliases(published, claims),
		...checkLinks(publishedTexts(archive), claims, published, linked),
	];
}
