import { outputPath } from "../archive/addresses.ts";
import type { Volume } from "../archive/search-entry.ts";
import { cutVolumes } from "../archive/volumes.ts";
import { renderers } from "../feeds/renderers.ts";
import { allPages } from "../pages/all-pages.ts";
import { openDesk } from "../pages/desk.ts";
import type { Site } from "../pages/props.ts";
import { facetNames, searchEntries } from "../pages/search-entries.ts";
import { site as siteOf } from "../pages/site.ts";
import { checkAddresses } from "../plan/check-addresses.ts";
import { pageKey } from "../plan/page-key.ts";
import type { PageSpec } from "../plan/page-spec.ts";
import type { Wanted, WantedVolume } from "../plan/plan.ts";
import type { Problem } from "../problem.ts";
import { volumeKey } from "../search/bind-volume.ts";
import type { BuildSettings } from "../settings.ts";
import { hash } from "../text/hash.ts";
import { type Asset, furnitureAddresses } from "./assets.ts";
import type { Code } from "./code.ts";
import type { Gathered } from "./gather.ts";

/** Name of the group of Pagefind's own files, among the volumes. */
export const runtimeGroup = "pagefind";

export interface WantedPage extends Wanted {
	spec: PageSpec;
}

export interface CutVolume extends WantedVolume {
	volume: Volume;
}

/** What the site is to be. */
export interface Composition {
	site: Site;
	pages: WantedPage[];
	assets: Asset[];
	volumes: CutVolume[];
	names: ReturnType<typeof facetNames>;
	problems: Problem[];
}

/** Decides which pages, files and volumes there are, and what each is made from. Pure. */
export function compose(
	gathered: Gathered,
	assets: Asset[],
	settings: BuildSettings,
	code: Code,
	withSearch: boolean,
): Composition {
	const desk = openDesk(gathered.archive, settings);
	const { masthead, icon } = furnitureAddresses(gathered.found);
	const site = siteOf(desk, { icon: desk.href(icon), ...(masthead && { masthead: desk.href(masthead) }) });
	const siteKey = hash(JSON.stringify(site));
	const specs = allPages(desk);
	const pages = specs.map((spec): WantedPage => {
		const layoutKey = code.layouts.get(spec.layout);
		if (layoutKey === undefined) throw new Error(`There is no layout ${spec.layout}`);
		return {
			path: outputPath(spec.url),
			key: pageKey(spec, layoutKey, Object.hasOwn(renderers, spec.layout) ? "" : siteKey),
			spec,
		};
	});
	const volumes = withSearch
		? cutVolumes(searchEntries(desk)).map((volume) => ({ id: volume.id, key: volumeKey(volume), volume }))
		: [];
	return {
		site,
		pages,
		assets,
		volumes,
		names: facetNames(desk),
		problems: checkAddresses(
			specs,
			assets.map(({ path }) => `/${path}`),
		),
	};
}
