import { placeMapAddress } from "../archive/addresses.ts";
import { compare } from "../text/compare.ts";
import { type Desk, head } from "./desk.ts";
import { LONGEST_LIST } from "./lists.ts";
import type { PageSpec } from "./page-spec.ts";
import type { Link } from "./props/pieces.ts";
import type { PlaceMapProps } from "./props/terms.ts";
import { linkToTerm, vocabularyLink } from "./term-page.ts";

/** Room around the outermost places, and the least width of the map, in degrees. */
const MARGIN = 8;
const LEAST = 50;

/** The part of the world that is shown, as wide as twice its height at most. Degrees from 180° west and 90° north. */
function frame(points: readonly { x: number; y: number }[]): PlaceMapProps["frame"] {
	const span = (values: number[], most: number, least: number) => {
		const [low, high] = [Math.min(...values) - MARGIN, Math.max(...values) + MARGIN];
		const size = Math.min(most, Math.max(high - low, least));
		const from = Math.min(Math.max((low + high - size) / 2, 0), most - size);
		return { from: Math.round(from), size: Math.round(size) };
	};
	const height = span(
		points.map(({ y }) => y),
		180,
		LEAST / 2,
	);
	const width = span(
		points.map(({ x }) => x),
		360,
		Math.max(LEAST, height.size * 1.5),
	);
	return { x: width.from, y: height.from, width: width.size, height: height.size };
}

/** Address of the map and its link, where a place has coordinates. */
export function placeMapLink(desk: Desk): Link | undefined {
	const some = [...desk.archive.terms.places.values()].some(({ file }) => file?.coordinates);
	return some ? { href: desk.href(placeMapAddress), text: desk.messages.placeMap.heading } : undefined;
}

/** A map of the places whose files say where they lie; of very many, those with the most articles. */
export function placeMapPages(desk: Desk): PageSpec[] {
	const { messages, archive } = desk;
	const places = [...archive.terms.places.values()]
		.flatMap((term) => (term.file?.coordinates ? [{ term, at: term.file.coordinates }] : []))
		.sort((a, b) => b.term.articles.length - a.term.articles.length || compare(a.term.key, b.term.key))
		.slice(0, LONGEST_LIST)
		.map(({ term, at: [latitude, longitude] }) => ({
			...linkToTerm(desk, term),
			count: term.articles.length,
			x: Math.round((longitude + 180) * 100) / 100,
			y: Math.round((90 - latitude) * 100) / 100,
		}));
	if (places.length === 0) return [];
	const { heading } = messages.placeMap;
	const extent = messages.entries(places.length, "places");
	const props: PlaceMapProps = {
		head: head(desk, placeMapAddress, heading, { description: messages.labelled(heading, extent) }),
		heading,
		extent,
		breadcrumbs: [vocabularyLink(desk, "places")],
		frame: frame(places),
		land: desk.href("/assets/land.svg"),
		places,
	};
	return [{ url: placeMapAddress, layout: "place-map", props, listed: {} }];
}
