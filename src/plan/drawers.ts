/** Name of the group of Pagefind's own files, among the volumes of a manifest. */
export const runtimeGroup = "pagefind";

const ownDrawer = /^(?:search\/(?:volumes\/[^/]+|words\/[^/]+|pagefind)|\d{4})\//;

/** Drawers for what has none of its own: an archive may hold all its articles in one folder. */
const SHARED = 16;

// Any number that depends on nothing but the path will do, and is asked for a hundred thousand times. With another one a
// manifest is of another format.
function sharedDrawer(path: string): string {
	let number = 0;
	for (let i = 0; i < path.length; i++) number = (number * 31 + path.charCodeAt(i)) | 0;
	return String((number >>> 0) % SHARED);
}

/**
 * The part of the site that a file is in, as a manifest is cut: the folder of a year, of a volume or of a table of words,
 * which a commit touches few of; the rest is dealt out. No drawer holds more than a large year, or a share of the rest.
 */
export const drawerOf = (path: string): string => ownDrawer.exec(path)?.[0] ?? sharedDrawer(path);

/** The volume that a file of the output, or a drawer, belongs to. */
export function volumeOf(path: string): string | undefined {
	if (path.startsWith("search/pagefind/")) return runtimeGroup;
	return /^search\/volumes\/([^/]+)\//.exec(path)?.[1];
}
