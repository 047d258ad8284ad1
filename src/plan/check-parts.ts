import { volumeOf } from "./drawers.ts";
import { type Part, partName } from "./part.ts";

/** What is compared of a part. */
export interface ComparedPart<Making extends object> {
	/** Its folder, for messages. */
	folder: string;
	part: Part;
	making: Making;
	/** Of the whole site. */
	whole: { files: number; search: { volumes: number } };
	/** By path. */
	files: Record<string, unknown>;
	volumes: Record<string, unknown>;
}

/**
 * What keeps parts from being joined into one whole site, one line for each fault: parts that are missing or doubled,
 * parts of different sites, files in two parts or in none. Empty when all is well. `names` say in words what parts
 * may differ in.
 */
export function checkParts<Making extends object>(
	parts: readonly ComparedPart<Making>[],
	names: Record<keyof Making, string>,
): string[] {
	const [first] = parts;
	if (!first) return ["There is no part to join."];
	const strangers = parts.flatMap((other) => {
		if (other.part.of !== first.part.of)
			return `${other.folder} is part ${partName(other.part)}, ${first.folder} is part ${partName(first.part)}.`;
		const keys = Object.keys(names) as (keyof Making)[];
		const differing = keys.filter((key) => other.making[key] !== first.making[key]).map((key) => names[key]);
		if (differing.length === 0) return [];
		return `${other.folder} and ${first.folder} are not of one edition: they differ in ${differing.join(", ")}.`;
	});
	const folders = Array.from({ length: first.part.of }, (_, i) =>
		parts.filter(({ part }) => part.number === i + 1).map(({ folder }) => folder),
	);
	const counts = folders.flatMap((having, i) => {
		const name = `Part ${partName({ number: i + 1, of: first.part.of })}`;
		if (having.length === 0) return `${name} is missing.`;
		return having.length > 1 ? `${name} is there ${having.length} times: ${having.join(", ")}.` : [];
	});
	// Only of parts that belong together can be said what is missing in them.
	if (strangers.length + counts.length > 0) return [...strangers, ...counts];
	return [...doubled(parts), ...missing(first.whole, parts)];
}

function doubled(parts: readonly ComparedPart<object>[]): string[] {
	const owners = new Map<string, string>();
	return parts.flatMap(({ folder, files }) =>
		Object.keys(files).flatMap((path) => {
			const owner = owners.get(path);
			owners.set(path, folder);
			return owner === undefined ? [] : `${path} is in ${owner} and in ${folder}.`;
		}),
	);
}

function missing(whole: { files: number; search: { volumes: number } }, parts: readonly ComparedPart<object>[]) {
	const paths = parts.flatMap(({ files }) => Object.keys(files));
	const files = paths.filter((path) => volumeOf(path) === undefined).length;
	const volumes = parts.reduce((sum, part) => sum + Object.keys(part.volumes).length, 0);
	return [
		...(files === whole.files ? [] : [`The site has ${whole.files} pages and other files, the parts ${files}.`]),
		...(volumes === whole.search.volumes
			? []
			: [`The search has ${whole.search.volumes} volumes, the parts ${volumes}.`]),
	];
}
