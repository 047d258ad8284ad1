import type { Sheet } from "../src/pages/props/sheet.ts";
import type { PlaceMapProps } from "../src/pages/props/terms.ts";
import { Breadcrumbs } from "./parts/breadcrumbs.tsx";
import { CountedLinks } from "./parts/counted-links.tsx";
import { Document } from "./parts/document.tsx";
import { ListHeader } from "./parts/list-header.tsx";

// Degrees by degrees: a circle is as large as the map is wide allows, four sizes by powers of four.
const radius = (width: number, count: number) =>
	(width / 160) * (1 + Math.min(3, Math.floor(Math.log(count + 1) / Math.log(4))) / 2);

/** Places on a map, and the same as a list. The map is for those who see and point; everything in it is in the list. */
export default function PlaceMap({ page, site }: Sheet<PlaceMapProps>) {
	const { language } = page.head;
	const { x, y, width, height } = page.frame;
	return (
		<Document head={page.head} site={site}>
			<Breadcrumbs links={page.breadcrumbs} language={language} />
			<ListHeader heading={page.heading} extent={page.extent} />
			<svg class="place-map" viewBox={`${x} ${y} ${width} ${height}`} aria-hidden="true">
				<image href={page.land} x="0" y="0" width="360" height="150" />
				{page.places.map((place) => (
					<a href={place.href} tabindex={-1}>
						<title>{place.text}</title>
						<circle cx={place.x} cy={place.y} r={radius(width, place.count).toFixed(2)} />
					</a>
				))}
			</svg>
			<CountedLinks links={page.places} language={language} look="index" />
		</Document>
	);
}
