import type { Site } from "../pages/props/sheet.ts";
import type { Part } from "../plan/part.ts";
import type { BuildSettings } from "../settings.ts";
import { hash } from "../text/hash.ts";
import type { Asset } from "./assets.ts";
import type { Code } from "./code.ts";
import type { Gathered } from "./gather.ts";

/** A hash of each thing that a site is made from. Equal for two builds whose sites are equal. */
export interface Making {
	/** The program, its packages, and Node. */
	code: string;
	settings: string;
	/** Everything in the folder of articles, and which of it is published. */
	articles: string;
	/** Stylesheet, scripts, masthead, icon and pictures. */
	assets: string;
	/** False for a site without search. */
	search: boolean;
}

/** The settings that shape a site: where folders lie shows on no page, and is another place on another machine. */
export function shapingOf({ articles: _, output: __, cache: ___, ...shaping }: BuildSettings) {
	return shaping;
}

export function makingOf(
	code: Code,
	settings: BuildSettings,
	gathered: Gathered,
	assets: readonly Asset[],
	search: boolean,
): Making {
	return {
		code: code.all,
		settings: hash(JSON.stringify(shapingOf(settings))),
		articles: gathered.digest,
		assets: hash(JSON.stringify(assets.map(({ path, key }) => [path, key]))),
		search,
	};
}

/** Of what every page is made from, beside articles and pictures; all source is in it, since some of it decides what is compared. */
export function groundOf({ code, settings, search }: Making, { source }: Pick<Code, "source">, site: Site): string {
	return hash(JSON.stringify([code, source, settings, search, site]));
}

/** Key of an edition, or of one part of it. */
export function editionKey({ code, settings, articles, assets, search }: Making, part?: Part): string {
	return hash(
		JSON.stringify([code, settings, articles, assets, search, part === undefined ? null : [part.number, part.of]]),
	);
}
