import type { Term } from "../archive/terms.ts";
import type { TermKind } from "../settings.ts";
import type { JsonValue } from "./props/sheet.ts";

// Types of schema.org. A section is a part of the paper and no thing in the world.
const types: Partial<Record<TermKind, string>> = {
	topics: "DefinedTerm",
	authors: "Person",
	people: "Person",
	places: "Place",
	organisations: "Organization",
	series: "CreativeWorkSeries",
};

/** What a vocabulary file says of a name, for machines (schema.org as JSON-LD). `url` is the page's address, absolute. */
export function termData({ kind, name, file }: Term, url: string): JsonValue | undefined {
	const type = types[kind];
	if (!file || type === undefined) return undefined;
	const [latitude, longitude] = file.coordinates ?? [];
	return {
		"@context": "https://schema.org",
		"@type": type,
		name,
		url,
		...(file.aliases.length > 0 && { alternateName: file.aliases }),
		...(file.sameAs.length > 0 && { sameAs: file.sameAs }),
		...(kind === "places" &&
			latitude !== undefined &&
			longitude !== undefined && { geo: { "@type": "GeoCoordinates", latitude, longitude } }),
	};
}
